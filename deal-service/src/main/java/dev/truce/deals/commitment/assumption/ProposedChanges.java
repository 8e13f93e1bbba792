package dev.truce.deals.commitment.assumption;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Changes of a won deal that follow from what was found, kept by the feature that knows them. */
public interface ProposedChanges {

    /**
     * Drafts a change inside the present transaction.
     *
     * @param because what was assumed
     * @return the id of the draft
     */
    String propose(String dealId, String because, @Nullable BigDecimal hours, @Nullable BigDecimal amount);
}
