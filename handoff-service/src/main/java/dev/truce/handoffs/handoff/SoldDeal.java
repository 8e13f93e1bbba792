package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.row.SObjectRecord;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a handoff hands over: the deal as it was sold, and whether it still stands so. */
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

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SoldDeal() {}

    SoldDeal(String id, WonDeal won) {
        super(id);
        this.deal = won.dealId();
        this.account = won.accountId();
        this.dealName = won.name();
        this.closedAt = won.closedAt();
        this.reopenSeq = won.reopenSeq();
        this.dealRevision = won.revision();
        this.currentDealRevision = won.revision();
        this.dealWon = true;
        this.salesLead = won.salesLeadId();
        this.salesTeam = won.team().json();
        this.deliveryUnit = won.deliveryUnitId();
        this.soldEffortHours = won.soldEffortHours();
        this.reviewedEffortHours = won.reviewedEffortHours();
        this.contractedStart = won.contractedStart();
        this.contractedGoLive = won.contractedGoLive();
        this.committedGoLive = won.committedGoLive();
    }

    /** The deal as it stands now; a handoff of something that was changed or lost since cannot be accepted. */
    final void dealNow(boolean won, int revision) {
        this.dealWon = won;
        this.currentDealRevision = revision;
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
