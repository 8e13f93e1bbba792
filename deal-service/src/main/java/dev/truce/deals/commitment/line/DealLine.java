package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.Skills;
import dev.truce.deals.catalog.offering.SoldAsStandard;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing a deal sells: a standard offering, whose price and effort it takes over, or something bespoke. */
@Entity
@Table(name = "deal_line")
class DealLine extends SObjectRecord {
    private static final String BESPOKE = "Bespoke work";
    private static final int LONGEST_NAME = 255;

    private String opportunityId;
    private @Nullable String product2Id;
    private String name = BESPOKE;
    private @Nullable String description;
    private BigDecimal quantity = BigDecimal.ONE;
    private BigDecimal unitPrice = BigDecimal.ZERO;
    private BigDecimal totalPrice = BigDecimal.ZERO;
    private @Nullable String componentType;
    private BigDecimal effortHours = BigDecimal.ZERO;
    private @Nullable String customerGoal;
    private @Nullable String deliveryApproach;
    private @Nullable String requiredSkills;

    @Transient
    private boolean changed;

    @Transient
    private @Nullable String newOffering;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealLine() {}

    @SuppressWarnings("NullAway.Init")
    DealLine(String id) {
        super(id);
    }

    /** A line stays with the deal it was written for; naming that deal again changes nothing. */
    void belongTo(String dealId) {
        if (opportunityId != null && !opportunityId.equals(dealId)) {
            throw new LineRefusals.LineStaysWithItsDeal(id(), opportunityId);
        }
        this.opportunityId = dealId;
    }

    /** @param standard the offering it sells from now on; null makes the line bespoke */
    void sell(@Nullable SoldAsStandard standard) {
        String offeringId = standard == null ? null : standard.id();
        if (Objects.equals(offeringId, product2Id)) {
            return;
        }
        this.product2Id = offeringId;
        if (standard != null) {
            takeOver(standard);
        }
        composeName(standard);
    }

    private void takeOver(SoldAsStandard standard) {
        if (!standard.active()) {
            throw new LineRefusals.OfferingIsNotSold(standard);
        }
        this.newOffering = standard.id();
        if (standard.price() != null) {
            price(standard.price());
        }
        if (standard.effortHours() != null) {
            take(standard.effortHours().multiply(quantity));
        }
    }

    private void composeName(@Nullable SoldAsStandard standard) {
        if (standard != null) {
            this.name = standard.name();
        } else if (product2Id == null) {
            this.name = description == null ? BESPOKE : shortened(description);
        }
    }

    void describe(@Nullable String text) {
        this.description = text;
        composeName(null);
    }

    void count(BigDecimal newQuantity) {
        if (newQuantity.signum() <= 0) {
            throw new LineRefusals.LineSellsNothing(id(), newQuantity);
        }
        this.quantity = newQuantity;
        total();
    }

    void price(BigDecimal each) {
        this.unitPrice = each;
        total();
    }

    private void total() {
        this.totalPrice = unitPrice.multiply(quantity).setScale(2, RoundingMode.HALF_UP);
    }

    void take(BigDecimal hours) {
        if (hours.signum() < 0) {
            throw new LineRefusals.NegativeEffort(id(), hours);
        }
        this.effortHours = hours.setScale(2, RoundingMode.HALF_UP);
    }

    void consistOf(@Nullable String component) {
        this.componentType = component;
    }

    void serve(@Nullable String goal) {
        this.customerGoal = goal;
    }

    void deliverBy(@Nullable String approach) {
        this.deliveryApproach = approach;
    }

    void needSkills(@Nullable String skills) {
        this.requiredSkills = skills;
    }

    @PostPersist
    @PostUpdate
    void rememberChange() {
        this.changed = true;
    }

    /** Whether the line reached the database since the last call. */
    boolean takeChange() {
        boolean taken = changed;
        this.changed = false;
        return taken;
    }

    /** The offering that it sells since the last call, if it sold another or none before. */
    Optional<String> takeNewOffering() {
        Optional<String> taken = Optional.ofNullable(newOffering);
        this.newOffering = null;
        return taken;
    }

    /** @param recorded deviations from the offering that were agreed, in words */
    SoldLine asSold(@Nullable SoldAsStandard standard, List<String> recorded) {
        return new SoldLine(
                id(),
                product2Id,
                name,
                description,
                componentType,
                quantity,
                unitPrice,
                totalPrice,
                effortHours,
                customerGoal,
                deliveryApproach,
                need(standard),
                standard == null ? List.of() : departuresFrom(standard, recorded));
    }

    /** Bespoke work always needs delivery; so does, to be safe, an offering that is gone. */
    private SoldLine.DeliveryNeed need(@Nullable SoldAsStandard standard) {
        List<String> own = Skills.in(requiredSkills);
        if (standard == null) {
            return new SoldLine.DeliveryNeed(true, own, null, null);
        }
        return new SoldLine.DeliveryNeed(
                standard.needsDelivery(),
                own.isEmpty() ? standard.skills() : own,
                standard.unitId(),
                standard.durationDays());
    }

    private List<String> departuresFrom(SoldAsStandard standard, List<String> recorded) {
        BigDecimal hoursEach = effortHours.divide(quantity, 2, RoundingMode.HALF_UP);
        return Stream.concat(recorded.stream(), standard.ranges().departures(unitPrice, hoursEach))
                .toList();
    }

    String opportunityId() {
        return opportunityId;
    }

    @Nullable String product2Id() {
        return product2Id;
    }

    String name() {
        return name;
    }

    @Nullable String description() {
        return description;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    BigDecimal totalPrice() {
        return totalPrice;
    }

    @Nullable String componentType() {
        return componentType;
    }

    BigDecimal effortHours() {
        return effortHours;
    }

    @Nullable String customerGoal() {
        return customerGoal;
    }

    @Nullable String deliveryApproach() {
        return deliveryApproach;
    }

    @Nullable String requiredSkills() {
        return requiredSkills;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
