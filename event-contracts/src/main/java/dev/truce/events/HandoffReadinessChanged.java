package dev.truce.events;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * A handoff has come nearer to a gate, or fallen back from it.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param preClosePct ready for the close, in percent
 * @param preSubmitPct ready to be submitted, in percent
 * @param preKickoffPct ready for the kickoff, in percent
 * @param missingKeys keys of the required items that are not ready yet
 * @param kickoffAllowed whether delivery may start
 */
@Value.Builder
public record HandoffReadinessChanged(
        String handoffId,
        String dealId,
        String accountId,
        BigDecimal preClosePct,
        BigDecimal preSubmitPct,
        BigDecimal preKickoffPct,
        List<String> missingKeys,
        boolean kickoffAllowed)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.readiness-changed.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffReadinessChanged {
        missingKeys = List.copyOf(missingKeys);
    }
}
