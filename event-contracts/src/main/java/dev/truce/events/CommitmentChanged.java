package dev.truce.events;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A promise to a customer was recorded, or has changed. Carries the whole promise after the change.
 *
 * @param commitmentId the promise
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param statement what was promised
 * @param kind what it is about
 * @param status where it stands
 * @param madeBy who promised it
 * @param madeTo the contact it was promised to
 * @param madeOn when it was promised
 * @param channel the picklist value of Channel__c
 * @param availability the picklist value of Availability__c
 * @param inContract whether the contract says so
 * @param lateDisclosed whether it was recorded only after the deal was won
 * @param deleted whether it is in the recycle bin
 */
@Value.Builder
public record CommitmentChanged(
        String commitmentId,
        String dealId,
        @Nullable String accountId,
        String statement,
        @Nullable CommitmentKind kind,
        CommitmentStatus status,
        @Nullable String madeBy,
        @Nullable String madeTo,
        @Nullable LocalDate madeOn,
        @Nullable String channel,
        @Nullable String availability,
        boolean inContract,
        boolean lateDisclosed,
        boolean deleted) {
    public static final String TYPE = "truce.commitment.changed.v1";
    public static final String TOPIC = Topics.DEALS;
}
