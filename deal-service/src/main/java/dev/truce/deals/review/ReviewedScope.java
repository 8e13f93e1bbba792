package dev.truce.deals.review;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Scope;
import jakarta.persistence.Embeddable;

/** The scope a review applies to: a snapshot of the deal at the request, replaced by one at the decision. */
@Embeddable
public class ReviewedScope {
    private int scopeVersion;
    private String scopeFingerprint;
    private String scopeSnapshot;
    private int reopenSeq;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewedScope() {}

    ReviewedScope(DealFacts deal) {
        this.scopeVersion = deal.scopeVersion();
        this.scopeFingerprint = deal.fingerprint();
        this.scopeSnapshot = deal.scope().snapshot();
        this.reopenSeq = deal.reopenSeq();
    }

    public Scope recalled() {
        return Scope.recall(scopeSnapshot);
    }

    /** Whether the deal was reopened since, so that nothing that was agreed before counts. */
    public boolean isOfEarlierRound(DealFacts deal) {
        return deal.reopenSeq() > reopenSeq;
    }

    public Integer scopeVersion() {
        return scopeVersion;
    }

    public String scopeFingerprint() {
        return scopeFingerprint;
    }
}
