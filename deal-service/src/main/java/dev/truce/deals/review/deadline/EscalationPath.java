package dev.truce.deals.review.deadline;

import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.catalog.unit.DeliveryUnits;
import dev.truce.deals.catalog.unit.UnitProfile;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.Escalation;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R10: whom a review goes to that delivery has not decided in time. First the lead of the unit, or a manager of it; then
 * an executive. Never somebody who sells the deal, asked for the review, or lets it lie.
 */
@ApplicationScoped
class EscalationPath {
    private final DeliveryUnits units;
    private final Colleagues colleagues;
    private final DealDesk desk;

    EscalationPath(DeliveryUnits units, Colleagues colleagues, DealDesk desk) {
        this.units = units;
        this.colleagues = colleagues;
        this.desk = desk;
    }

    /** Empty where there is nobody: then the event is published without an assignee. */
    Optional<String> from(DeliveryReview review, Escalation level) {
        return level == Escalation.MANAGER ? manager(review) : firstImpartial(colleagues.executives().stream(), review);
    }

    private Optional<String> manager(DeliveryReview review) {
        String unitId = review.asking().deliveryUnit();
        return unitId == null ? Optional.empty() : units.find(unitId).flatMap(unit -> manager(unit, review));
    }

    private Optional<String> manager(UnitProfile unit, DeliveryReview review) {
        Stream<String> lead = Optional.ofNullable(unit.leadId()).filter(this::delivers).stream();
        Stream<String> managers = colleagues.deliveryManagersOf(List.of(unit.unitId(), unit.name())).stream();
        return firstImpartial(Stream.concat(lead, managers), review);
    }

    private boolean delivers(String userId) {
        return colleagues
                .find(userId)
                .filter(person -> person.active() && person.isOn(Side.DELIVERY))
                .isPresent();
    }

    private Optional<String> firstImpartial(Stream<String> candidates, DeliveryReview review) {
        DealFacts deal = desk.lookEvenIfDeleted(review.opportunity());
        return candidates
                .filter(userId -> !userId.equals(review.reviewer()))
                .filter(userId -> !userId.equals(review.asking().requestedBy()))
                .filter(userId -> !desk.isSelling(deal, userId))
                .findFirst();
    }
}
