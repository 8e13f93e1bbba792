package dev.truce.handoffs.handoff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** The thresholds of handoffs. */
@ConfigMapping(prefix = "truce.policy.handoff")
public interface HandoffPolicy {

    /** Business days that sales has from the close to the submission. */
    @WithDefault("3")
    int submitWithinBusinessDays();

    /** Business days that the acceptor has from the submission to the claim. */
    @WithDefault("1")
    int claimWithinBusinessDays();

    /** Business days that the acceptor has from the claim to the decision. */
    @WithDefault("2")
    int decideWithinBusinessDays();

    /** Business days that sales has from a return, or a recall, to the next submission. */
    @WithDefault("2")
    int resubmitWithinBusinessDays();

    /** The most conditions one acceptance may have. */
    @WithDefault("5")
    int maxConditions();

    /** Days after the acceptance within which every condition must be due. */
    @WithDefault("30")
    int conditionWithinDays();

    /** Hours of impact from which an assumption counts as one of high impact. */
    @WithDefault("40")
    BigDecimal highImpactHours();

    /** The most unconfirmed assumptions of high impact that a handoff may be accepted with. */
    @WithDefault("3")
    int maxOpenHighImpactAssumptions();

    /** Undecided handoffs of one acceptor from which naming them once more warns. */
    @WithDefault("8")
    int openHandoffsPerAcceptor();
}
