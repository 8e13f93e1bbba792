package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.DealFacts;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.platform.sobject.row.SObjectRecord;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a handoff hands over: the deal as it was sold or is offered, and whether it still stands so. */
@MappedSuperclass
abstract class SoldDeal extends SObjectRecord {
    private String deal;
    private String account;
    private String dealName;
    private Instant closedAt;
    private int reopenSeq;
    private int dealRevision;
    private int currentDealRevision;
    private boolean dealWon;
    private String salesLead;
    private String salesTeam;
    private @Nullable String deliveryUnit;
    private BigDecimal soldEffortHours;
    private @Nullable BigDecimal reviewedEffortHours;
    private @Nullable LocalDate contractedStart;
    private @Nullable LocalDate contractedGoLive;
    private @Nullable LocalDate committedGoLive;
    private @Nullable String dealFacts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SoldDeal() {}

    SoldDeal(String id, DealAsSold sold) {
        super(id);
        this.deal = sold.dealId();
        this.account = sold.accountId();
        sell(sold);
    }

    /** From now on this is handed over. */
    final void sell(DealAsSold sold) {
        this.dealName = sold.name();
        this.closedAt = sold.closedAt();
        this.reopenSeq = sold.reopenSeq();
        this.dealRevision = sold.revision();
        this.currentDealRevision = sold.revision();
        this.dealWon = sold.won();
        this.salesLead = sold.salesLeadId();
        this.salesTeam = sold.team().json();
        this.deliveryUnit = sold.deliveryUnitId();
        this.soldEffortHours = sold.soldEffortHours();
        this.reviewedEffortHours = sold.reviewedEffortHours();
        this.contractedStart = sold.contractedStart();
        this.contractedGoLive = sold.contractedGoLive();
        this.committedGoLive = sold.committedGoLive();
        this.dealFacts = sold.facts().json().toString();
    }

    /** The deal does not stand any more; a handoff of it cannot be accepted. */
    final void dealIsOver() {
        this.dealWon = false;
    }

    /** The deal was changed; what was submitted before hands over what does not stand any more. */
    final void dealIsAmended(int revision) {
        this.currentDealRevision = revision;
    }

    /** What is submitted now hands over the deal as it is now. */
    final void handOverPresentRevision() {
        this.dealRevision = currentDealRevision;
    }

    /** The deal as it was when it was last sold; empty where that was not kept. */
    final ChecklistFacts factsAsSold() {
        return ChecklistFacts.parse(dealFacts == null ? "{}" : dealFacts);
    }

    final void answerForSales(String newSalesLead) {
        this.salesLead = newSalesLead;
    }

    public final String deal() {
        return deal;
    }

    public final String account() {
        return account;
    }

    public final String dealName() {
        return dealName;
    }

    public final Instant closedAt() {
        return closedAt;
    }

    public final int reopenSeq() {
        return reopenSeq;
    }

    public final int dealRevision() {
        return dealRevision;
    }

    final int currentDealRevision() {
        return currentDealRevision;
    }

    final boolean isDealWon() {
        return dealWon;
    }

    public final String salesLead() {
        return salesLead;
    }

    public final SalesTeam team() {
        return SalesTeam.read(salesTeam);
    }

    public final @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    public final BigDecimal soldEffortHours() {
        return soldEffortHours;
    }

    public final @Nullable BigDecimal reviewedEffortHours() {
        return reviewedEffortHours;
    }

    public final @Nullable LocalDate contractedStart() {
        return contractedStart;
    }

    public final @Nullable LocalDate contractedGoLive() {
        return contractedGoLive;
    }

    public final @Nullable LocalDate committedGoLive() {
        return committedGoLive;
    }
}
