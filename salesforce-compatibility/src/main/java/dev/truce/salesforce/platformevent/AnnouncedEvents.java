package dev.truce.salesforce.platformevent;

import static dev.truce.salesforce.platformevent.PlatformEvent.about;

import dev.truce.events.AccountOwnerChanged;
import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.events.AccountTransitionStarted;
import dev.truce.events.DealAmended;
import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealStageChanged;
import dev.truce.events.HandoffAccepted;
import dev.truce.events.HandoffConditionsCleared;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffSubmitted;
import java.util.List;

/**
 * The table of channels. What a handoff says may quote items that one side keeps from the other, and its records are
 * in another service: so only systems hear of handoffs. New ones are added at the end, because the place of an event
 * is in its key prefix.
 */
final class AnnouncedEvents {
    private static final String DEAL = "Opportunity";
    private static final String ACCOUNT = "Account";
    private static final String OWNERSHIP = "Account_Ownership__c";

    private AnnouncedEvents() {}

    static List<PlatformEvent<?>> all() {
        return List.of(
                about(DealCreated.TOPIC, DealCreated.TYPE, DealCreated.class, DEAL),
                about(DealStageChanged.TOPIC, DealStageChanged.TYPE, DealStageChanged.class, DEAL),
                about(DealOwnerChanged.TOPIC, DealOwnerChanged.TYPE, DealOwnerChanged.class, DEAL),
                about(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class, DEAL),
                about(DealReopened.TOPIC, DealReopened.TYPE, DealReopened.class, DEAL),
                about(DealAmended.TOPIC, DealAmended.TYPE, DealAmended.class, DEAL),
                about(DealRescinded.TOPIC, DealRescinded.TYPE, DealRescinded.class, DEAL),
                about(HandoffStarted.TOPIC, HandoffStarted.TYPE, HandoffStarted.class)
                        .forSystems(),
                about(HandoffSubmitted.TOPIC, HandoffSubmitted.TYPE, HandoffSubmitted.class)
                        .forSystems(),
                about(HandoffReturned.TOPIC, HandoffReturned.TYPE, HandoffReturned.class)
                        .forSystems(),
                about(HandoffAccepted.TOPIC, HandoffAccepted.TYPE, HandoffAccepted.class)
                        .forSystems(),
                about(HandoffConditionsCleared.TOPIC, HandoffConditionsCleared.TYPE, HandoffConditionsCleared.class)
                        .forSystems(),
                about(
                        AccountTransitionStarted.TOPIC,
                        AccountTransitionStarted.TYPE,
                        AccountTransitionStarted.class,
                        ACCOUNT,
                        OWNERSHIP),
                about(
                        AccountOwnershipTransferred.TOPIC,
                        AccountOwnershipTransferred.TYPE,
                        AccountOwnershipTransferred.class,
                        ACCOUNT,
                        OWNERSHIP),
                about(
                        AccountOwnerChanged.TOPIC,
                        AccountOwnerChanged.TYPE,
                        AccountOwnerChanged.class,
                        ACCOUNT,
                        OWNERSHIP));
    }
}
