package dev.truce.ownership;

import dev.truce.events.AccountChanged;
import dev.truce.events.DealClosed;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffConditionsCleared;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffVoided;
import dev.truce.platform.testkit.login.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in the other services, told by their events. */
@Singleton
public class CrmStory {
    private final Events events;

    CrmStory(Events events) {
        this.events = events;
    }

    /** A new account, of which the ledger has heard. */
    public String accountOwnedBy(@Nullable Person owner) {
        String account = Ids.account();
        events.awaitApplied(accountChanged(account, 0, owner == null ? null : owner.id(), true));
        return account;
    }

    public UUID accountChanged(String account, long version, @Nullable String ownerId, boolean ownerProposed) {
        return events.announce(AccountChanged.TOPIC, AccountChanged.TYPE, account, version, payload -> payload.put(
                        "accountId", account)
                .put("ownerId", ownerId)
                .put("ownerProposed", ownerProposed)
                .put("externalId", account)
                .putNull("parentId"));
    }

    /** A deal of the account was won by {@link Person#SALES_REP}, to be delivered by {@link Person#PROJECT_MANAGER}. */
    public UUID dealWon(String account, String deal) {
        return dealClosed(account, deal, "WON", true, null);
    }

    public UUID dealWonForUnit(String account, String deal, String unit, Person acceptor) {
        return events.announce(DealClosed.TOPIC, DealClosed.TYPE, deal, 5, payload -> payload.put("dealId", deal)
                .put("accountId", account)
                .put("ownerId", Person.SALES_REP.id())
                .put("deliveryUnitId", unit)
                .put("proposedAcceptorId", acceptor.id()));
    }

    public UUID dealClosed(
            String account, String deal, String outcome, boolean needsDelivery, @Nullable Person proposedAcceptor) {
        return events.announce(DealClosed.TOPIC, DealClosed.TYPE, deal, 5, payload -> payload.put("dealId", deal)
                .put("accountId", account)
                .put("outcome", outcome)
                .put("ownerId", Person.SALES_REP.id())
                .put("needsDelivery", needsDelivery)
                .putNull("deliveryUnitId")
                .put("proposedAcceptorId", proposedAcceptor == null ? null : proposedAcceptor.id()));
    }

    /** The deal is open again, for the so-many-th time. */
    public UUID dealReopened(String account, String deal, int reopenSeq) {
        return events.announce(
                DealReopened.TOPIC, DealReopened.TYPE, deal, 20 + reopenSeq, payload -> payload.put("dealId", deal)
                        .put("accountId", account)
                        .put("reopenSeq", reopenSeq));
    }

    public UUID dealWonAgain(String account, String deal, int reopenSeq) {
        return events.announce(
                DealClosed.TOPIC, DealClosed.TYPE, deal, 30 + reopenSeq, payload -> payload.put("dealId", deal)
                        .put("accountId", account)
                        .put("ownerId", Person.SALES_REP.id())
                        .putNull("deliveryUnitId")
                        .putNull("proposedAcceptorId")
                        .put("reopenSeq", reopenSeq));
    }

    public UUID dealRescinded(String account, String deal) {
        return events.announce(DealRescinded.TOPIC, DealRescinded.TYPE, deal, 40, payload -> payload.put("dealId", deal)
                .put("accountId", account));
    }

    public UUID handoffCancelled(String account, String deal, String handoff, int reopenSeq) {
        return events.announce(
                HandoffCancelled.TOPIC, HandoffCancelled.TYPE, deal, 41, payload -> payload.put("handoffId", handoff)
                        .put("dealId", deal)
                        .put("accountId", account)
                        .put("reopenSeq", reopenSeq));
    }

    public UUID handoffVoided(String account, String deal, String handoff) {
        return events.announce(
                HandoffVoided.TOPIC, HandoffVoided.TYPE, deal, 42, payload -> payload.put("handoffId", handoff)
                        .put("dealId", deal)
                        .put("accountId", account));
    }

    public UUID handoffStarted(String account, String deal, String handoff) {
        return events.announce(
                HandoffStarted.TOPIC, HandoffStarted.TYPE, deal, 1, payload -> payload.put("handoffId", handoff)
                        .put("dealId", deal)
                        .put("accountId", account)
                        .put("kind", "INITIAL"));
    }

    public UUID handoffAccepted(String account, String deal, String handoff, String deliveryOwnerId) {
        return handoffAccepted(account, deal, handoff, deliveryOwnerId, false, Instant.now());
    }

    public UUID handoffAccepted(
            String account, String deal, String handoff, String deliveryOwnerId, boolean conditional, Instant at) {
        return events.announce(
                HandoffAccepted.TOPIC, HandoffAccepted.TYPE, deal, 9, payload -> payload.put("handoffId", handoff)
                        .put("dealId", deal)
                        .put("accountId", account)
                        .put("kind", "INITIAL")
                        .put("conditional", conditional)
                        .put("deliveryOwnerId", deliveryOwnerId)
                        .put("acceptedAt", at.toString()));
    }

    public UUID conditionsCleared(String account, String deal, String handoff) {
        return events.announce(
                HandoffConditionsCleared.TOPIC, HandoffConditionsCleared.TYPE, deal, 12, payload -> payload.put(
                                "handoffId", handoff)
                        .put("dealId", deal)
                        .put("accountId", account)
                        .put("clearedAt", Instant.now().toString()));
    }
}
