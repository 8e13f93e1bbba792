package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.ChecklistFacts;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a handoff hands over: the deal as it was sold or is offered, and whether it still stands so. */
@Embeddable
public class HandedOverDeal {
    private String dealName;
    private Instant closedAt;
    private int reopenSeq;
    private int dealRevision;
    private int currentDealRevision;
    private boolean dealWon;
    private String salesLead;

    @Convert(converter = SalesTeam.InJson.class)
    private SalesTeam salesTeam;

    private @Nullable String deliveryUnit;
    private BigDecimal soldEffortHours;
    private @Nullable BigDecimal reviewedEffortHours;
    private @Nullable LocalDate contractedStart;
    private @Nullable LocalDate contractedGoLive;
    private @Nullable LocalDate committedGoLive;
    private @Nullable String dealFacts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandedOverDeal() {}

    HandedOverDeal(DealAsSold sold) {
        this.dealName = sold.name();
        this.closedAt = sold.closedAt();
        this.reopenSeq = sold.reopenSeq();
        this.dealRevision = sold.revision();
        this.currentDealRevision = sold.revision();
        this.dealWon = sold.won();
        this.salesLead = sold.salesLeadId();
        this.salesTeam = sold.team();
        this.deliveryUnit = sold.deliveryUnitId();
        this.soldEffortHours = sold.soldEffortHours();
        this.reviewedEffortHours = sold.reviewedEffortHours();
        this.contractedStart = sold.contractedStart();
        this.contractedGoLive = sold.contractedGoLive();
        this.committedGoLive = sold.committedGoLive();
        this.dealFacts = sold.facts().json().toString();
    }

    /** The deal does not stand any more; a handoff of it cannot be accepted. */
    void end() {
        this.dealWon = false;
    }

    void amend(int revision) {
        this.currentDealRevision = revision;
    }

    /** What is submitted now hands over the deal as it is now. */
    void handOffPresentRevision() {
        this.dealRevision = currentDealRevision;
    }

    void answerForSales(String newSalesLead) {
        this.salesLead = newSalesLead;
    }

    /** The deal as it was when it was last sold; empty where that was not kept. */
    public ChecklistFacts facts() {
        return ChecklistFacts.parse(dealFacts == null ? "{}" : dealFacts);
    }

    public String dealName() {
        return dealName;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public int reopenSeq() {
        return reopenSeq;
    }

    /** The revision that was submitted, or is to be. */
    public int dealRevision() {
        return dealRevision;
    }

    /** The revision of the deal as it is now. */
    public int currentDealRevision() {
        return currentDealRevision;
    }

    public boolean isWon() {
        return dealWon;
    }

    public String salesLead() {
        return salesLead;
    }

    SalesTeam team() {
        return salesTeam;
    }

    public @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    public BigDecimal soldEffortHours() {
        return soldEffortHours;
    }

    public @Nullable BigDecimal reviewedEffortHours() {
        return reviewedEffortHours;
    }

    public @Nullable LocalDate contractedStart() {
        return contractedStart;
    }

    public @Nullable LocalDate contractedGoLive() {
        return contractedGoLive;
    }

    public @Nullable LocalDate committedGoLive() {
        return committedGoLive;
    }
}
