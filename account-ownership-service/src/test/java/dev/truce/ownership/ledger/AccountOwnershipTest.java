package dev.truce.ownership.ledger;

import static dev.truce.ownership.ledger.Persons.acting;
import static dev.truce.ownership.ledger.Persons.on;
import static dev.truce.ownership.ledger.Persons.projectManager;
import static dev.truce.ownership.ledger.Persons.seller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.truce.identity.people.Person;
import dev.truce.ownership.Ids;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.ledger.Authority.OnlyManagersChangeOwners;
import dev.truce.ownership.ledger.Authority.OnlySalesManagersAssignOwners;
import dev.truce.ownership.ledger.Eligibility.DeliveryOwnerIsNotTrained;
import dev.truce.ownership.ledger.Eligibility.InactiveUserCannotOwn;
import dev.truce.ownership.ledger.Eligibility.OwnerStandsOnAnotherSide;
import dev.truce.ownership.ledger.OwnershipRefusals.AccountHasNoOwner;
import dev.truce.ownership.ledger.OwnershipRefusals.AccountIsNotInTransition;
import dev.truce.ownership.ledger.OwnershipRefusals.AccountIsOwned;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsDisputed;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsFrozen;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnsAccountAlready;
import dev.truce.ownership.ledger.OwnershipRefusals.SalesDoesNotOwnAccount;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountOwnershipTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private final Person seller = seller();
    private final Person projectManager = projectManager();
    private final String account = Ids.account();
    private final String deal = Ids.deal();
    private final String handoff = Ids.handoff();

    private AccountOwnership unowned() {
        return quiet(AccountOwnership.opened("a20", "AO-1", account, null, MONDAY));
    }

    private AccountOwnership salesOwned() {
        return quiet(AccountOwnership.opened("a20", "AO-1", account, seller, MONDAY));
    }

    private AccountOwnership inTransition() {
        AccountOwnership ownership = salesOwned();
        startTransition(ownership, MONDAY.plusSeconds(60));
        return quiet(ownership);
    }

    private AccountOwnership deliveryOwned() {
        AccountOwnership ownership = inTransition();
        ownership.transferToDelivery(projectManager, acceptedAt(MONDAY.plusSeconds(120)), false);
        return quiet(ownership);
    }

    private static AccountOwnership quiet(AccountOwnership ownership) {
        ownership.takeEntries();
        ownership.takeEvents();
        return ownership;
    }

    private WonDeal won(Instant at) {
        return new WonDeal(deal, account, seller.id(), null, projectManager.id(), 0, at);
    }

    private void startTransition(AccountOwnership ownership, Instant at) {
        ownership.startTransition(won(at), at.plus(Duration.ofDays(7)));
    }

    private AcceptedHandoff acceptedAt(Instant at) {
        return new AcceptedHandoff(account, deal, handoff, projectManager.id(), false, at);
    }

    @Nested
    class AnAccountAppears {
        @Test
        void withoutAnOwnerItIsUnowned() {
            AccountOwnership opened = AccountOwnership.opened("a20", "AO-1", account, null, MONDAY);

            assertThat(opened.phase()).isEqualTo(Phase.UNOWNED);
            assertThat(opened.ownerId()).isNull();
            assertThat(opened.takeEvents()).isEmpty();
            assertThat(opened.takeEntries())
                    .containsExactly(new LedgerEntry(Phase.UNOWNED, null, null, MONDAY, Cause.ACCOUNT_CREATED, null));
        }

        @Test
        void withASellerItIsOwnedBySales() {
            AccountOwnership opened = AccountOwnership.opened("a20", "AO-1", account, seller, MONDAY);

            assertThat(opened.phase()).isEqualTo(Phase.SALES_OWNED);
            assertThat(opened.ownerId()).isEqualTo(seller.id());
            assertThat(opened.ownershipVersion()).isOne();
            assertThat(opened.takeEvents()).containsExactly(new OwnershipEvent.Assigned());
        }

        @Test
        void withSomebodyWhoCannotOwnItForSalesItIsUnowned() {
            assertThat(AccountOwnership.opened("a20", "AO-1", account, projectManager, MONDAY)
                            .phase())
                    .isEqualTo(Phase.UNOWNED);
            assertThat(AccountOwnership.opened("a20", "AO-1", account, on(Side.SALES, false), MONDAY)
                            .phase())
                    .isEqualTo(Phase.UNOWNED);
        }
    }

    @Nested
    class TheFirstOwnerIsAssigned {
        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"SALES_MANAGER", "INTEGRATION", "ADMIN"})
        void byThoseWhoMay(Role role) {
            AccountOwnership ownership = unowned();

            ownership.assign(seller, acting(role), MONDAY.plusSeconds(1));

            assertThat(ownership.phase()).isEqualTo(Phase.SALES_OWNED);
            assertThat(ownership.accountableSide()).isEqualTo(Side.SALES);
            assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.Assigned());
            assertThat(ownership.takeEntries())
                    .extracting(LedgerEntry::cause, LedgerEntry::from)
                    .containsExactly(tuple(Cause.ASSIGNED, MONDAY.plusSeconds(1)));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"SALES_MANAGER", "INTEGRATION", "ADMIN"},
                mode = EnumSource.Mode.EXCLUDE)
        void byNobodyElse(Role role) {
            assertThatThrownBy(() -> unowned().assign(seller, acting(role), MONDAY))
                    .isInstanceOf(OnlySalesManagersAssignOwners.class);
        }

        @Test
        void onlyOnce() {
            assertThatThrownBy(() -> salesOwned().assign(seller(), acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(AccountIsOwned.class);
        }

        @Test
        void whoMustBeActive() {
            assertThatThrownBy(() -> unowned().assign(on(Side.SALES, false), acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(InactiveUserCannotOwn.class);
        }

        @Test
        void whoMustStandOnTheSideOfSales() {
            assertThatThrownBy(() -> unowned().assign(projectManager, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(OwnerStandsOnAnotherSide.class);
        }

        @Test
        void unlessTheOwnershipIsFrozen() {
            AccountOwnership frozen = unowned();
            frozen.holds().freeze(true);

            assertThatThrownBy(() -> frozen.assign(seller, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(OwnershipIsFrozen.class);
        }

        @Test
        void byRuleWhenADealIsWonForAnAccountThatNobodyOwns() {
            AccountOwnership ownership = unowned();

            ownership.fallToSeller(won(MONDAY.plusSeconds(5)));

            assertThat(ownership.ownerId()).isEqualTo(seller.id());
            assertThat(ownership.takeEntries())
                    .extracting(LedgerEntry::cause, LedgerEntry::causeRecord)
                    .containsExactly(tuple(Cause.DEAL_WON, deal));
        }
    }

    @Nested
    class TheCrmProposesAnOwner {
        private final Person another = seller();

        @Test
        void whoOwnsAnUnownedAccountFromThenOn() {
            AccountOwnership ownership = unowned();

            ownership.propose(another.id(), another, MONDAY.plusSeconds(1));

            assertThat(ownership.phase()).isEqualTo(Phase.SALES_OWNED);
            assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.Assigned());
        }

        @Test
        void whoReplacesAnotherSeller() {
            AccountOwnership ownership = salesOwned();

            ownership.propose(another.id(), another, MONDAY.plusSeconds(1));

            assertThat(ownership.ownerId()).isEqualTo(another.id());
            assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.OwnerChanged(seller.id(), true));
        }

        @Test
        void whoOwnsItAlreadyAndNothingHappens() {
            AccountOwnership ownership = salesOwned();

            ownership.propose(seller.id(), seller, MONDAY.plusSeconds(1));

            assertThat(ownership.takeEvents()).isEmpty();
            assertThat(ownership.takeEntries()).isEmpty();
        }

        @Test
        void whoCannotOwnItAndTheOwnerIsConfirmedWithANewVersion() {
            for (Person unfit : List.of(projectManager, on(Side.SALES, false))) {
                AccountOwnership ownership = salesOwned();

                ownership.propose(unfit.id(), unfit, MONDAY.plusSeconds(1));

                assertThat(ownership.ownerId()).isEqualTo(seller.id());
                assertThat(ownership.ownershipVersion()).isEqualTo(2);
                assertThat(ownership.takeEntries()).isEmpty();
                assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.OwnerConfirmed(unfit.id()));
            }
        }

        @Test
        void whomNobodyKnowsAndTheOwnerIsConfirmed() {
            AccountOwnership ownership = salesOwned();

            ownership.propose("005000000000009AAA", null, MONDAY.plusSeconds(1));

            assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.OwnerConfirmed("005000000000009AAA"));
        }

        @Test
        void tooLateBecauseTheLedgerHasMovedOn() {
            for (AccountOwnership movedOn : List.of(inTransition(), deliveryOwned())) {
                Phase before = movedOn.phase();

                movedOn.propose(another.id(), another, MONDAY.plusSeconds(300));

                assertThat(movedOn.phase()).isEqualTo(before);
                assertThat(movedOn.takeEvents()).isEmpty();
            }
        }
    }

    @Nested
    class TheTransitionStarts {
        @Test
        void withTheFirstWonDealAndSalesStaysAccountable() {
            AccountOwnership ownership = salesOwned();

            startTransition(ownership, MONDAY.plusSeconds(60));

            assertThat(ownership.phase()).isEqualTo(Phase.IN_TRANSITION);
            assertThat(ownership.accountableSide()).isEqualTo(Side.SALES);
            assertThat(ownership.ownerId()).isEqualTo(seller.id());
            assertThat(ownership.shadowOwner()).isEqualTo(projectManager.id());
            assertThat(ownership.objectionUntil())
                    .isEqualTo(MONDAY.plusSeconds(60).plus(Duration.ofDays(7)));
            assertThat(ownership.activeEngagements()).isOne();
            assertThat(ownership.takeEvents())
                    .containsExactly(new OwnershipEvent.TransitionStarted(Phase.SALES_OWNED, deal));
            assertThat(ownership.takeEntries())
                    .containsExactly(new LedgerEntry(
                            Phase.IN_TRANSITION,
                            Side.SALES,
                            seller.id(),
                            MONDAY.plusSeconds(60),
                            Cause.DEAL_WON,
                            deal));
        }

        @Test
        void onlyWhereSalesOwnsTheAccount() {
            for (AccountOwnership elsewhere : List.of(unowned(), inTransition(), deliveryOwned())) {
                assertThatThrownBy(() -> startTransition(elsewhere, MONDAY.plusSeconds(300)))
                        .isInstanceOf(SalesDoesNotOwnAccount.class);
            }
        }

        @Test
        void unlessTheOwnershipIsFrozen() {
            AccountOwnership frozen = salesOwned();
            frozen.holds().freeze(true);

            assertThatThrownBy(() -> startTransition(frozen, MONDAY)).isInstanceOf(OwnershipIsFrozen.class);
        }
    }

    @Nested
    class AWonDealIsUndone {
        private Undone undone(Undone.Reason reason) {
            return new Undone(deal, null, reason, MONDAY.plusSeconds(180));
        }

        @ParameterizedTest
        @EnumSource
        void andTheAccountStaysWithSales(Undone.Reason reason) {
            AccountOwnership ownership = inTransition();

            ownership.undo(undone(reason), true);

            assertThat(ownership.phase()).isEqualTo(Phase.SALES_OWNED);
            assertThat(ownership.accountableSide()).isEqualTo(Side.SALES);
            assertThat(ownership.ownerId()).isEqualTo(seller.id());
            assertThat(ownership.shadowOwner()).isNull();
            assertThat(ownership.activeEngagements()).isZero();
            assertThat(ownership.takeEntries())
                    .containsExactly(new LedgerEntry(
                            Phase.SALES_OWNED,
                            Side.SALES,
                            seller.id(),
                            MONDAY.plusSeconds(180),
                            Cause.valueOf(reason.name()),
                            deal));
            assertThat(ownership.takeEvents())
                    .containsExactly(new OwnershipEvent.TransitionAborted(Phase.IN_TRANSITION, undone(reason)));
        }

        @Test
        void butNotWhileAnotherOneStands() {
            AccountOwnership ownership = inTransition();
            ownership.addEngagement(Ids.deal());
            quiet(ownership);

            ownership.undo(undone(Undone.Reason.DEAL_RESCINDED), false);

            assertThat(ownership.phase()).isEqualTo(Phase.IN_TRANSITION);
            assertThat(ownership.activeEngagements()).isOne();
            assertThat(ownership.takeEvents()).isEmpty();
        }

        @Test
        void butNotWhereDeliveryOwnsItAlready() {
            AccountOwnership ownership = deliveryOwned();

            ownership.undo(undone(Undone.Reason.DEAL_RESCINDED), true);

            assertThat(ownership.phase()).isEqualTo(Phase.DELIVERY_OWNED);
            assertThat(ownership.takeEntries()).isEmpty();
        }

        @Test
        void unlessTheOwnershipIsFrozen() {
            AccountOwnership frozen = inTransition();
            frozen.holds().freeze(true);

            assertThatThrownBy(() -> frozen.undo(undone(Undone.Reason.DEAL_REOPENED), true))
                    .isInstanceOf(OwnershipIsFrozen.class);
        }
    }

    @Nested
    class AnotherDealIsWon {
        @Test
        void andPhaseAndOwnerStay() {
            for (AccountOwnership ownership : List.of(inTransition(), deliveryOwned())) {
                Phase before = ownership.phase();
                String owner = ownership.ownerId();
                String second = Ids.deal();

                ownership.addEngagement(second);

                assertThat(ownership.phase()).isEqualTo(before);
                assertThat(ownership.ownerId()).isEqualTo(owner);
                assertThat(ownership.activeEngagements()).isEqualTo(2);
                assertThat(ownership.takeEntries()).isEmpty();
                assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.EngagementAdded(second));
            }
        }
    }

    @Nested
    class DeliveryTakesOver {
        private final Instant accepted = MONDAY.plusSeconds(600);

        @Test
        void whenItHasAcceptedTheHandoff() {
            AccountOwnership ownership = inTransition();

            ownership.transferToDelivery(projectManager, acceptedAt(accepted), false);

            assertThat(ownership.phase()).isEqualTo(Phase.DELIVERY_OWNED);
            assertThat(ownership.accountableSide()).isEqualTo(Side.DELIVERY);
            assertThat(ownership.contact().primaryContactSide()).isEqualTo(Side.DELIVERY);
            assertThat(ownership.ownerId()).isEqualTo(projectManager.id());
            assertThat(ownership.shadowOwner()).isNull();
            assertThat(ownership.objectionUntil()).isNull();
            assertThat(ownership.ownershipVersion()).isEqualTo(3);
            assertThat(ownership.takeEvents())
                    .containsExactly(new OwnershipEvent.Transferred(
                            Phase.IN_TRANSITION, Side.SALES, seller.id(), acceptedAt(accepted)));
            assertThat(ownership.takeEntries())
                    .containsExactly(new LedgerEntry(
                            Phase.DELIVERY_OWNED,
                            Side.DELIVERY,
                            projectManager.id(),
                            accepted,
                            Cause.HANDOFF_ACCEPTED,
                            handoff));
        }

        @Test
        void onlyFromTheTransition() {
            for (AccountOwnership elsewhere : List.of(unowned(), salesOwned(), deliveryOwned())) {
                assertThatThrownBy(() -> elsewhere.transferToDelivery(projectManager, acceptedAt(accepted), false))
                        .isInstanceOf(AccountIsNotInTransition.class);
            }
        }

        @Test
        void notWhileTheOwnershipIsDisputed() {
            AccountOwnership disputed = inTransition();
            disputed.holds().dispute(true);

            assertThatThrownBy(() -> disputed.transferToDelivery(projectManager, acceptedAt(accepted), false))
                    .isInstanceOf(OwnershipIsDisputed.class);
        }

        @Test
        void notWhileTheOwnershipIsFrozen() {
            AccountOwnership frozen = inTransition();
            frozen.holds().freeze(true);

            assertThatThrownBy(() -> frozen.transferToDelivery(projectManager, acceptedAt(accepted), false))
                    .isInstanceOf(OwnershipIsFrozen.class);
        }

        @Test
        void byAnActiveOwner() {
            assertThatThrownBy(() ->
                            inTransition().transferToDelivery(on(Side.DELIVERY, false), acceptedAt(accepted), false))
                    .isInstanceOf(InactiveUserCannotOwn.class);
        }

        @Test
        void byAnOwnerOfDelivery() {
            assertThatThrownBy(() -> inTransition().transferToDelivery(seller, acceptedAt(accepted), false))
                    .isInstanceOf(OwnerStandsOnAnotherSide.class);
        }

        @Test
        void byATrainedOwnerWhereThePolicyAsksForIt() {
            Person trained = Persons.trained(LocalDate.parse("2026-11-23"));
            Person trainedTomorrow = Persons.trained(LocalDate.parse("2026-11-24"));

            inTransition().transferToDelivery(trained, acceptedAt(accepted), true);

            for (Person untrained : List.of(projectManager, trainedTomorrow)) {
                assertThatThrownBy(() -> inTransition().transferToDelivery(untrained, acceptedAt(accepted), true))
                        .isInstanceOf(DeliveryOwnerIsNotTrained.class);
            }
        }
    }

    @Nested
    class TheOwnerChanges {
        private final Person otherSeller = seller();
        private final Person otherProjectManager = projectManager();

        @Test
        void withinSalesBySalesManagers() {
            AccountOwnership ownership = salesOwned();

            ownership.changeOwner(otherSeller, acting(Role.SALES_MANAGER), MONDAY.plusSeconds(1));

            assertThat(ownership.phase()).isEqualTo(Phase.SALES_OWNED);
            assertThat(ownership.ownerId()).isEqualTo(otherSeller.id());
            assertThat(ownership.takeEvents()).containsExactly(new OwnershipEvent.OwnerChanged(seller.id(), false));
            assertThat(ownership.takeEntries())
                    .containsExactly(new LedgerEntry(
                            Phase.SALES_OWNED,
                            Side.SALES,
                            otherSeller.id(),
                            MONDAY.plusSeconds(1),
                            Cause.OWNER_CHANGED,
                            null));
        }

        @Test
        void withinDeliveryByDeliveryManagers() {
            AccountOwnership ownership = deliveryOwned();

            ownership.changeOwner(otherProjectManager, acting(Role.DELIVERY_MANAGER), MONDAY.plusSeconds(300));

            assertThat(ownership.phase()).isEqualTo(Phase.DELIVERY_OWNED);
            assertThat(ownership.ownerId()).isEqualTo(otherProjectManager.id());
        }

        @Test
        void duringTheTransitionBySalesManagers() {
            AccountOwnership ownership = inTransition();

            ownership.changeOwner(otherSeller, acting(Role.SALES_MANAGER), MONDAY.plusSeconds(300));

            assertThat(ownership.phase()).isEqualTo(Phase.IN_TRANSITION);
            assertThat(ownership.shadowOwner()).isEqualTo(projectManager.id());
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"SALES_MANAGER", "ADMIN"},
                mode = EnumSource.Mode.EXCLUDE)
        void withinSalesByNobodyElse(Role role) {
            assertThatThrownBy(() -> salesOwned().changeOwner(otherSeller, acting(role), MONDAY))
                    .isInstanceOf(OnlyManagersChangeOwners.class);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"DELIVERY_MANAGER", "ADMIN"},
                mode = EnumSource.Mode.EXCLUDE)
        void withinDeliveryByNobodyElse(Role role) {
            assertThatThrownBy(() -> deliveryOwned().changeOwner(otherProjectManager, acting(role), MONDAY))
                    .isInstanceOf(OnlyManagersChangeOwners.class);
        }

        @Test
        void neverToTheOtherSide() {
            Actor manager = acting(Role.SALES_MANAGER);

            assertThatThrownBy(() -> salesOwned().changeOwner(otherProjectManager, manager, MONDAY))
                    .isInstanceOf(OwnerStandsOnAnotherSide.class);
        }

        @Test
        void neverToAnInactiveUser() {
            assertThatThrownBy(
                            () -> salesOwned().changeOwner(on(Side.SALES, false), acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(InactiveUserCannotOwn.class);
        }

        @Test
        void neverToTheOwnerOfNow() {
            assertThatThrownBy(() -> salesOwned().changeOwner(seller, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(OwnsAccountAlready.class);
        }

        @Test
        void onlyWhereThereIsOne() {
            assertThatThrownBy(() -> unowned().changeOwner(seller, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(AccountHasNoOwner.class);
        }

        @Test
        void notWhileTheOwnershipIsDisputedOrFrozen() {
            AccountOwnership disputed = salesOwned();
            disputed.holds().dispute(true);
            AccountOwnership frozen = salesOwned();
            frozen.holds().freeze(true);

            assertThatThrownBy(() -> disputed.changeOwner(otherSeller, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(OwnershipIsDisputed.class);
            assertThatThrownBy(() -> frozen.changeOwner(otherSeller, acting(Role.SALES_MANAGER), MONDAY))
                    .isInstanceOf(OwnershipIsFrozen.class);
        }
    }

    @Nested
    class ThePeriodsFollowEachOther {
        @Test
        void evenWhenTwoChangesHappenInOneMillisecond() {
            AccountOwnership ownership = salesOwned();

            ownership.changeOwner(seller(), acting(Role.SALES_MANAGER), MONDAY);

            assertThat(ownership.since()).isEqualTo(MONDAY.plusMillis(1));
        }

        @Test
        void evenWhenAClockRunsBackwards() {
            AccountOwnership ownership = salesOwned();

            ownership.changeOwner(seller(), acting(Role.SALES_MANAGER), MONDAY.minus(Duration.ofDays(1)));

            assertThat(ownership.since()).isEqualTo(MONDAY.plusMillis(1));
        }
    }
}
