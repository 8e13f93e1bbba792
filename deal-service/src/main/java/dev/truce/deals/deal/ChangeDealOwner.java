package dev.truce.deals.deal;

import dev.truce.deals.account.people.Colleague;
import dev.truce.deals.account.people.Colleagues;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Use case D10: a deal gets another owner. Somebody this service has not heard of yet is taken at the
 * client's word, as the API does with every reference that is still on its way.
 */
@ApplicationScoped
class ChangeDealOwner {
    private final Colleagues colleagues;
    private final DealRights rights;

    ChangeDealOwner(Colleagues colleagues, DealRights rights) {
        this.colleagues = colleagues;
        this.rights = rights;
    }

    void to(Deal deal, String newOwner) {
        if (newOwner.equals(deal.ownerId())) {
            return;
        }
        rights.requireOwnerChanger(deal);
        objection(deal, newOwner).ifPresent(refusal -> {
            throw refusal;
        });
        deal.giveTo(newOwner, false);
    }

    /** Why the deal cannot be given to somebody; empty when it can. */
    Optional<Refusal> objection(Deal deal, String newOwner) {
        return colleagues.find(newOwner).flatMap(person -> objection(deal, person));
    }

    private static Optional<Refusal> objection(Deal deal, Colleague person) {
        if (!person.active()) {
            return Optional.of(new NewOwnerIsInactive(deal.id(), person.userId()));
        }
        boolean isNewBusiness = deal.sale().type() == BusinessType.NEW_BUSINESS;
        return isNewBusiness && !deal.isFresh() && !person.isOn(Side.SALES)
                ? Optional.of(new NewBusinessBelongsToSales(deal.id(), person.userId(), person.side()))
                : Optional.empty();
    }

    /** New business is owned by sales. */
    static final class NewBusinessBelongsToSales extends Refusal {
        NewBusinessBelongsToSales(String dealId, String userId, @Nullable Side side) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is New Business and cannot be given to user %s of side %s: name a user of side Sales"
                            .formatted(dealId, userId, Labelled.labelOf(side)),
                    "OwnerId");
        }
    }

    /** Who has left owns no deal. */
    static final class NewOwnerIsInactive extends Refusal {
        NewOwnerIsInactive(String dealId, String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s cannot be given to user %s, who is inactive: name an active user"
                            .formatted(dealId, userId),
                    "OwnerId");
        }
    }
}
