package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Credit for one user: a share of the revenue, or on top of it. */
@Entity
@Table(name = "deal_split")
class DealSplit extends SObjectRecord {
    static final BigDecimal ALL = new BigDecimal("100.00");

    private String opportunityId;
    private String splitOwnerId;

    @Enumerated(EnumType.STRING)
    private Side side = Side.SALES;

    @Enumerated(EnumType.STRING)
    private SplitKind splitType = SplitKind.REVENUE;

    private BigDecimal splitPercentage = BigDecimal.ZERO;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealSplit() {}

    @SuppressWarnings("NullAway.Init")
    DealSplit(String id) {
        super(id);
    }

    void belongTo(String dealId) {
        this.opportunityId = dealId;
    }

    void credit(String userId) {
        this.splitOwnerId = userId;
    }

    void standOn(Side newSide) {
        this.side = newSide;
    }

    void beOf(SplitKind type) {
        this.splitType = type;
    }

    void share(BigDecimal percent) {
        if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
            throw new ImpossibleShare(id(), percent.toPlainString());
        }
        this.splitPercentage = percent;
    }

    boolean sharesRevenue() {
        return splitType == SplitKind.REVENUE;
    }

    String opportunityId() {
        return opportunityId;
    }

    String splitOwnerId() {
        return splitOwnerId;
    }

    Side side() {
        return side;
    }

    SplitKind splitType() {
        return splitType;
    }

    BigDecimal splitPercentage() {
        return splitPercentage;
    }

    /** Nobody gets nothing, or more than all. */
    static final class ImpossibleShare extends Refusal {
        ImpossibleShare(String splitId, String percent) {
            super(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                    "Split %s cannot be %s percent: it is more than 0 and at most 100".formatted(splitId, percent),
                    "SplitPercentage");
        }
    }
}
