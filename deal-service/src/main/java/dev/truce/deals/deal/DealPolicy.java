package dev.truce.deals.deal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a company decides about how its deals move. */
@ConfigMapping(prefix = "truce.policy")
interface DealPolicy {
    /** Whether a deal that goes back to an earlier stage needs a reason in {@code Stage_Change_Reason__c}. */
    @WithDefault("true")
    boolean backwardStageNeedsReason();

    /**
     * The {@code Loss_Reason__c} of a deal that is lost without one, for clients that cannot send it. Unless set, such
     * a close is refused.
     */
    Optional<String> defaultLossReason();
}
