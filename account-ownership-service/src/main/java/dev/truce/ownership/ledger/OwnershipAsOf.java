package dev.truce.ownership.ledger;

import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.team.TeamMember;
import dev.truce.platform.sobject.picklist.Labelled;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who owned an account at a moment, since when, and who worked for it then. */
@Schema(description = "Who owned an account at a moment, since when, and who worked for it then")
record OwnershipAsOf(
        @Schema(examples = "0015e0000000001AAA") String accountId,
        @Schema(description = "The moment this is about") Instant asOf,
        @Schema(examples = "Delivery Owned") String phase,
        @Schema(description = "The side that is accountable; absent while nobody is", examples = "Delivery") @Nullable String accountableSide,
        @Schema(description = "Absent while nobody owns the account") @Nullable Owner owner,
        @Schema(description = "When this began") Instant since,
        @Schema(description = "When this ended; absent when it has not") @Nullable Instant until,
        @Schema(description = "Why it began", examples = "Handoff Accepted") String cause,
        @Schema(description = "The deal or handoff behind it", examples = "a125e0000000042AAA") @Nullable String causeRecordId,
        List<Member> team,
        List<Delivered> engagements) {

    OwnershipAsOf {
        team = List.copyOf(team);
        engagements = List.copyOf(engagements);
    }

    @Schema(name = "AccountOwner")
    record Owner(@Schema(examples = "0055e0000000002AAA") String id, @Schema(examples = "Jonas Weber") String name) {}

    @Schema(name = "AccountTeamMemberAsOf")
    record Member(
            @Schema(examples = "0055e0000000001AAA") String userId,
            @Schema(examples = "Sales") @Nullable String side,
            @Schema(examples = "Account Manager") String role) {

        static Member of(TeamMember member) {
            return new Member(member.userId(), Labelled.labelOf(member.side()), member.role());
        }
    }

    @Schema(name = "AccountEngagementAsOf")
    record Delivered(
            @Schema(examples = "a215e0000000001AAA") String id,
            @Schema(examples = "0065e0000000001AAA") String dealId,
            @Nullable String deliveryUnitId,
            @Schema(examples = "Delivering") String status,
            @Nullable Instant acceptedAt,
            @Nullable String handoffId,
            @Nullable String deliveryOwnerId) {

        static Delivered of(Engagement engagement) {
            return new Delivered(
                    engagement.id(),
                    engagement.dealId(),
                    engagement.deliveryUnitId(),
                    engagement.status().label(),
                    engagement.acceptedAt(),
                    engagement.handoffId(),
                    engagement.deliveryOwnerId());
        }
    }
}
