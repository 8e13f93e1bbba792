package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The commercial side of a deal: to whom, why, for how much, until when. */
@Embeddable
public class Sale {
    private static final String GROWTH_OPPORTUNITY = "a26";

    private String name;
    private @Nullable String accountId;

    @Enumerated(EnumType.STRING)
    private @Nullable BusinessType type;

    private @Nullable BigDecimal amount;
    private String currencyIsoCode;
    private LocalDate closeDate;
    private @Nullable String referringAccount;
    private @Nullable String growthOpportunity;
    private boolean reentryMissing;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Sale() {}

    @SuppressWarnings("NullAway.Init") // the writer of a new deal fills in the rest
    Sale(String currencyIsoCode) {
        this.currencyIsoCode = currencyIsoCode;
    }

    void name(String newName) {
        this.name = newName;
    }

    void accountId(@Nullable String account) {
        this.accountId = account;
    }

    void type(@Nullable BusinessType newType) {
        this.type = newType;
    }

    void amount(@Nullable BigDecimal newAmount) {
        this.amount = newAmount;
    }

    void currencyIsoCode(String currency) {
        this.currencyIsoCode = currency;
    }

    void closeDate(LocalDate date) {
        this.closeDate = date;
    }

    /** What delivery found at the customer, and the deal comes from. */
    void growFrom(@Nullable String opportunity) {
        this.growthOpportunity = opportunity == null
                ? null
                : RecordId.parse(opportunity)
                        .filter(known -> known.startsWith(GROWTH_OPPORTUNITY))
                        .orElseThrow(() -> new GrowthOpportunityIsMalformed(opportunity));
    }

    /** @param dealId for the refusal */
    void requireClosedBy(LocalDate today, String dealId) {
        if (closeDate.isAfter(today)) {
            throw new DealRefusals.DealClosesInTheFuture(dealId, closeDate, today);
        }
    }

    void raise(BigDecimal delta) {
        this.amount = amount == null ? delta : amount.add(delta);
    }

    void missReentry() {
        this.reentryMissing = true;
    }

    void referringAccount(@Nullable String account) {
        this.referringAccount = account;
    }

    public String name() {
        return name;
    }

    /** Empty while nobody has said who buys; a won deal has one. */
    public @Nullable String accountId() {
        return accountId;
    }

    public @Nullable BusinessType type() {
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

    public @Nullable String growthOpportunity() {
        return growthOpportunity;
    }

    boolean reentryMissing() {
        return reentryMissing;
    }

    public @Nullable String referringAccount() {
        return referringAccount;
    }

    /** What is named as growth opportunity cannot be the id of one. */
    static final class GrowthOpportunityIsMalformed extends Refusal {
        GrowthOpportunityIsMalformed(String given) {
            super(
                    ErrorCode.MALFORMED_ID,
                    "%s is no id of a growth opportunity: those have 15 or 18 characters and begin with a26"
                            .formatted(given),
                    "Growth_Opportunity__c");
        }
    }
}
