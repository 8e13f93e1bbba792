package dev.truce.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Delivery accepted what was sold. It says who delivers from now on, and under which conditions.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param kind why the handoff took place
 * @param revision the revision that was accepted
 * @param dealRevision the revision of the deal that was handed off
 * @param reopenSeq how often the deal had been reopened, from 0
 * @param conditional whether conditions remain
 * @param conditions what must still happen; empty when unconditional
 * @param acceptedBy the user who accepted
 * @param acceptedAt when
 * @param deliveryUnitId the unit that delivers
 * @param deliveryOwnerId the user proposed to own the account from now on
 * @param salesOwnerId the seller who hands over
 * @param parts parts accepted by different units; empty when accepted as a whole
 * @param firstPass whether it was accepted without ever being returned
 * @param hoursCloseToAccept hours from the close of the deal to the acceptance
 * @param waitHours hours that each side was waited for
 * @param qualityScore 0 to 100: how good the handoff was
 * @param kickoffTargetOn when delivery plans to begin
 * @param soldEffortHours hours sold
 * @param reviewedEffortHours hours that delivery estimated in its review
 * @param contractedGoLive the go-live in the contract
 * @param committedGoLive the go-live that delivery agreed to
 * @param openAssumptions what is assumed and not confirmed
 * @param openCommitments what was promised and is not fulfilled
 * @param briefUrl where people read the delivery brief
 */
@Value.Builder
public record HandoffAccepted(
        String handoffId,
        String dealId,
        String accountId,
        HandoffKind kind,
        int revision,
        int dealRevision,
        int reopenSeq,
        boolean conditional,
        List<Condition> conditions,
        String acceptedBy,
        Instant acceptedAt,
        @Nullable String deliveryUnitId,
        String deliveryOwnerId,
        String salesOwnerId,
        List<Part> parts,
        boolean firstPass,
        BigDecimal hoursCloseToAccept,
        WaitHours waitHours,
        int qualityScore,
        @Nullable LocalDate kickoffTargetOn,
        BigDecimal soldEffortHours,
        @Nullable BigDecimal reviewedEffortHours,
        @Nullable LocalDate contractedGoLive,
        @Nullable LocalDate committedGoLive,
        List<OpenAssumption> openAssumptions,
        List<OpenCommitment> openCommitments,
        @Nullable String briefUrl)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.accepted.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffAccepted {
        conditions = List.copyOf(conditions);
        parts = List.copyOf(parts);
        openAssumptions = List.copyOf(openAssumptions);
        openCommitments = List.copyOf(openCommitments);
    }

    /**
     * Something that sales or delivery still owes.
     *
     * @param id the condition
     * @param itemKey the item that it stands for
     * @param text what has to happen
     * @param ownerId who has to do it
     * @param dueOn by when
     */
    public record Condition(String id, @Nullable String itemKey, String text, String ownerId, LocalDate dueOn) {}

    /**
     * A part that one unit accepted.
     *
     * @param partId the part
     * @param unitId the unit
     * @param lineIds the deal lines in it
     * @param acceptedBy the user who accepted it
     * @param acceptedAt when
     */
    public record Part(String partId, String unitId, List<String> lineIds, String acceptedBy, Instant acceptedAt) {

        public Part {
            lineIds = List.copyOf(lineIds);
        }
    }

    /**
     * Hours that each side was waited for.
     *
     * @param sales for sales
     * @param delivery for delivery
     * @param customer for the customer
     */
    public record WaitHours(BigDecimal sales, BigDecimal delivery, BigDecimal customer) {}

    /**
     * Something assumed and not confirmed.
     *
     * @param id the assumption; absent when it was only written in the checklist
     * @param text what is assumed
     * @param impactHours hours that it costs if it is false
     * @param validateBy by when somebody must know
     */
    public record OpenAssumption(
            @Nullable String id, String text, @Nullable BigDecimal impactHours, @Nullable LocalDate validateBy) {}

    /**
     * Something promised and not fulfilled.
     *
     * @param id the promise; absent when it was only written in the checklist
     * @param text what was promised
     * @param madeTo to whom
     */
    public record OpenCommitment(@Nullable String id, String text, @Nullable String madeTo) {}
}
