package dev.truce.deals.deal.history;

import dev.truce.deals.deal.port.DealMoment;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a deal looked like from one moment on. Written once and never changed. */
@Entity
@Table(name = "deal_history")
class DealHistoryEntry extends SObjectRecord {
    private String opportunityId;
    private String stageName;
    private @Nullable BigDecimal amount;
    private String currencyIsoCode;
    private @Nullable BigDecimal expectedRevenue;
    private LocalDate closeDate;
    private BigDecimal probability;
    private String forecastCategory;
    private @Nullable String stageChangeReason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealHistoryEntry() {}

    DealHistoryEntry(String id, DealMoment moment) {
        super(id);
        this.opportunityId = moment.dealId();
        this.stageName = moment.stageName();
        this.amount = moment.amount();
        this.currencyIsoCode = moment.currencyIsoCode();
        this.expectedRevenue = moment.expectedRevenue();
        this.closeDate = moment.closeDate();
        this.probability = moment.probability();
        this.forecastCategory = moment.forecastCategory();
        this.stageChangeReason = moment.reason();
    }

    String opportunityId() {
        return opportunityId;
    }

    String stageName() {
        return stageName;
    }

    @Nullable BigDecimal amount() {
        return amount;
    }

    String currencyIsoCode() {
        return currencyIsoCode;
    }

    @Nullable BigDecimal expectedRevenue() {
        return expectedRevenue;
    }

    LocalDate closeDate() {
        return closeDate;
    }

    BigDecimal probability() {
        return probability;
    }

    String forecastCategory() {
        return forecastCategory;
    }

    @Nullable String stageChangeReason() {
        return stageChangeReason;
    }
}
