package dev.truce.deals.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long delivery may take to review a deal, and how long an approval is valid. */
@ConfigMapping(prefix = "truce.policy.review")
public interface ReviewPolicy {
    /** Business days within which delivery decides; after as many again an executive is asked. */
    @WithDefault("2")
    int slaDays();

    /**
     * Whether a review that delivery has not decided after twice its time counts as approved, where only the amount asks
     * for one and the deal bears no other risk. Otherwise an executive is asked, as for every other deal.
     */
    @WithDefault("false")
    boolean tacitApproval();

    /** The highest {@code Risk_Score__c} of a deal that is approved tacitly; a missing review alone counts 20. */
    @WithDefault("20")
    int tacitApprovalRiskUpTo();

    /** Whether a requested review is given to the managers of its unit in turn; otherwise one of them claims it. */
    @WithDefault("true")
    boolean assignAutomatically();

    /** Days for which a deal can be closed on the strength of an approval. */
    @WithDefault("60")
    int validDays();

    /** Days for which the capacity that an approval promised is kept; after them it is confirmed again. */
    @WithDefault("14")
    int capacityValidDays();
}
