package dev.truce.events;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Sales gave the handoff to delivery.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision 1 at first, one more with each resubmission
 * @param submittedBy the user who submitted it
 * @param acceptorId the project manager who has to claim it
 * @param items how many items there are, and in what state
 * @param provenance how many answers are known how well
 * @param openAssumptions how many assumptions nobody has confirmed yet
 * @param commitments how many promises were attested
 * @param readinessPct ready to be submitted, in percent
 */
@Value.Builder
public record HandoffSubmitted(
        String handoffId,
        String dealId,
        String accountId,
        int revision,
        String submittedBy,
        String acceptorId,
        Items items,
        Sources provenance,
        int openAssumptions,
        int commitments,
        BigDecimal readinessPct)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.submitted.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    /**
     * Counts of items.
     *
     * @param total all items
     * @param required items that are required
     * @param provided items with an answer
     * @param na items said not to apply
     */
    public record Items(int total, int required, int provided, int na) {}

    /**
     * Counts of answers by how we know them.
     *
     * @param customerConfirmed confirmed by the customer
     * @param documented found in a document
     * @param salesAsserted said by sales
     * @param assumed assumed
     */
    public record Sources(int customerConfirmed, int documented, int salesAsserted, int assumed) {}
}
