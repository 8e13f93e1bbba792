package dev.truce.deals.catalog.offering;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A standard offering: what is sold again and again, with scope, price, effort and duration known beforehand. */
@Entity
@Table(name = "offering")
class Offering extends SObjectRecord {
    private String name;
    private @Nullable String productCode;
    private @Nullable String family;
    private @Nullable String description;
    private boolean isActive = true;
    private boolean needsDelivery = true;
    private String currencyIsoCode;
    private @Nullable BigDecimal standardPrice;
    private @Nullable BigDecimal minPrice;
    private @Nullable BigDecimal maxPrice;
    private @Nullable BigDecimal minEffortHours;
    private @Nullable BigDecimal maxEffortHours;
    private @Nullable BigDecimal standardEffortHours;
    private @Nullable Integer minDurationDays;
    private @Nullable Integer standardDurationDays;
    private @Nullable Integer maxDurationDays;
    private @Nullable String standardScope;
    private @Nullable String methodology;
    private @Nullable String requiredSkills;
    private @Nullable String deliveryUnit;
    private @Nullable String defaultAssumptions;
    private @Nullable String defaultExclusions;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Offering() {}

    @SuppressWarnings("NullAway.Init")
    Offering(String id, String currencyIsoCode) {
        super(id);
        this.currencyIsoCode = currencyIsoCode;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void code(@Nullable String newCode) {
        this.productCode = newCode;
    }

    void belongTo(@Nullable String newFamily) {
        this.family = newFamily;
    }

    void describe(@Nullable String text) {
        this.description = text;
    }

    void activate(boolean active) {
        this.isActive = active;
    }

    void needDelivery(boolean needed) {
        this.needsDelivery = needed;
    }

    void priceIn(String currency) {
        this.currencyIsoCode = currency;
    }

    void price(@Nullable BigDecimal price) {
        this.standardPrice = price;
    }

    void priceAtLeast(@Nullable BigDecimal price) {
        this.minPrice = price;
    }

    void priceAtMost(@Nullable BigDecimal price) {
        this.maxPrice = price;
    }

    void needAtMost(@Nullable BigDecimal hours) {
        this.maxEffortHours = hours;
    }

    void needAtLeast(@Nullable BigDecimal hours) {
        this.minEffortHours = hours;
    }

    void usuallyNeed(@Nullable BigDecimal hours) {
        this.standardEffortHours = hours;
    }

    void lastAtLeast(@Nullable Integer days) {
        this.minDurationDays = days;
    }

    void lastAtMost(@Nullable Integer days) {
        this.maxDurationDays = days;
    }

    void usuallyLast(@Nullable Integer days) {
        this.standardDurationDays = days;
    }

    void cover(@Nullable String scope) {
        this.standardScope = scope;
    }

    void deliverBy(@Nullable String method) {
        this.methodology = method;
    }

    void needSkills(@Nullable String skills) {
        this.requiredSkills = skills;
    }

    void deliverIn(@Nullable String unitId) {
        this.deliveryUnit = unitId;
    }

    void assume(@Nullable String assumptions) {
        this.defaultAssumptions = assumptions;
    }

    void exclude(@Nullable String exclusions) {
        this.defaultExclusions = exclusions;
    }

    String name() {
        return name;
    }

    @Nullable String productCode() {
        return productCode;
    }

    @Nullable String family() {
        return family;
    }

    @Nullable String description() {
        return description;
    }

    Boolean isActive() {
        return isActive;
    }

    Boolean needsDelivery() {
        return needsDelivery;
    }

    String currencyIsoCode() {
        return currencyIsoCode;
    }

    @Nullable BigDecimal standardPrice() {
        return standardPrice;
    }

    @Nullable BigDecimal minPrice() {
        return minPrice;
    }

    @Nullable BigDecimal maxPrice() {
        return maxPrice;
    }

    @Nullable BigDecimal maxEffortHours() {
        return maxEffortHours;
    }

    @Nullable BigDecimal minEffortHours() {
        return minEffortHours;
    }

    @Nullable BigDecimal standardEffortHours() {
        return standardEffortHours;
    }

    @Nullable Integer minDurationDays() {
        return minDurationDays;
    }

    @Nullable Integer maxDurationDays() {
        return maxDurationDays;
    }

    @Nullable Integer standardDurationDays() {
        return standardDurationDays;
    }

    @Nullable String standardScope() {
        return standardScope;
    }

    @Nullable String methodology() {
        return methodology;
    }

    @Nullable String requiredSkills() {
        return requiredSkills;
    }

    @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    @Nullable String defaultAssumptions() {
        return defaultAssumptions;
    }

    @Nullable String defaultExclusions() {
        return defaultExclusions;
    }
}
