package dev.truce.replicas.deal;

import dev.truce.events.DealState;
import dev.truce.replicas.ReplicatedRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deal, as deal-service last told. */
@Entity
@Table(name = "opportunity")
public class ReplicatedDeal extends ReplicatedRecord {
    private String name;
    private @Nullable String accountId;
    private String stageName;
    private String type;
    private @Nullable BigDecimal amount;
    private String currencyIsoCode;
    private LocalDate closeDate;
    private BigDecimal probability;
    private String forecastCategoryName;
    private boolean isClosed;
    private boolean isWon;
    private String ownerId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReplicatedDeal() {}

    @SuppressWarnings("NullAway.Init")
    ReplicatedDeal(String id) {
        super(id);
    }

    void become(DealState deal) {
        name = deal.name();
        accountId = deal.accountId();
        stageName = deal.stageName();
        type = ReplicatedDealType.valueOf(deal.type().name()).label();
        amount = deal.amount();
        currencyIsoCode = deal.currencyIsoCode();
        closeDate = deal.closeDate();
        probability = BigDecimal.valueOf(deal.probability());
        forecastCategoryName = deal.forecastCategory();
        isClosed = deal.closed();
        isWon = deal.won();
        ownerId = deal.ownerId();
        if (deal.deleted()) {
            delete();
        }
    }

    public String name() {
        return name;
    }

    public @Nullable String accountId() {
        return accountId;
    }

    public String stageName() {
        return stageName;
    }

    public String type() {
        return type;
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public String currencyIsoCode() {
        return currencyIsoCode;
    }

    public LocalDate closeDate() {
        return closeDate;
    }

    public BigDecimal probability() {
        return probability;
    }

    public String forecastCategoryName() {
        return forecastCategoryName;
    }

    public boolean isClosed() {
        return isClosed;
    }

    public boolean isWon() {
        return isWon;
    }

    public String ownerId() {
        return ownerId;
    }
}
