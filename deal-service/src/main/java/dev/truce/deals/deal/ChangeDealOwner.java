package dev.truce.deals.deal;

import dev.truce.deals.people.People;
import dev.truce.deals.people.Person;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Use case D10: a deal gets another owner. Somebody this service has not heard of yet is taken at the
 * client's word, as the API does with every reference that is still on its way.
 */
@ApplicationScoped
class ChangeDealOwner {
    private static final String SALES = "Sales";

    private final People people;
    private final DealRights rights;

    ChangeDealOwner(People people, DealRights rights) {
        this.people = people;
        this.rights = rights;
    }

    void to(Deal deal, String newOwner) {
        if (newOwner.equals(deal.ownerId())) {
            return;
        }
        rights.requireOwnerChanger(deal);
        people.find(newOwner).ifPresent(person -> requireSuitable(deal, person));
        deal.giveTo(newOwner);
    }

    private static void requireSuitable(Deal deal, Person person) {
        if (!person.active()) {
            throw new NewOwnerIsInactive(deal.id(), person.userId());
        }
        boolean isNewBusiness =
                BusinessType.NEW_BUSINESS.words().equals(deal.sale().type());
        if (isNewBusiness && !deal.isFresh() && !person.isOn(SALES)) {
            throw new NewBusinessBelongsToSales(deal.id(), person.userId(), person.side());
        }
    }
}
