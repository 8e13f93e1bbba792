package dev.truce.ownership.engagement;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The won deals that are delivered for an account. Idempotent: one engagement for each close. */
@ApplicationScoped
public class Engagements {
    private final AccountEngagements rows;
    private final SavedRecords saved;

    Engagements(AccountEngagements rows, SavedRecords saved) {
        this.rows = rows;
        this.saved = saved;
    }

    @Transactional
    public Optional<Engagement> ofDeal(String dealId) {
        return rows.ofDeal(dealId).map(Engagement::now);
    }

    /** Call for a deal that has no active engagement. */
    @Transactional
    public Engagement add(WonDeal won) {
        return Engagement.now(saved.saved(new AccountEngagement(RecordId.next("a21"), rows.nextName(), won)));
    }

    /** Does nothing to an engagement that is further already. Call for a deal that has an engagement. */
    @Transactional
    public void enterHandoff(String dealId, String handoffId, Instant at) {
        rows.ofDeal(dealId).ifPresent(row -> {
            row.enterHandoff(handoffId, at);
            saved.saved(row);
        });
    }

    /** Does nothing to an engagement that is delivered already. Call for a deal that has an engagement. */
    @Transactional
    public void deliver(AcceptedHandoff accepted) {
        rows.ofDeal(accepted.dealId()).ifPresent(row -> {
            row.deliver(accepted);
            saved.saved(row);
        });
    }

    /**
     * The deal does not stand any more. Does nothing to an engagement that is void already.
     *
     * @param forGood whether a later acceptance has no effect
     */
    @Transactional
    public void annul(String dealId, Instant at, boolean forGood) {
        rows.ofDeal(dealId).ifPresent(row -> {
            row.annul(at, forGood);
            saved.saved(row);
        });
    }

    /** In the order in which they were won. */
    @Transactional
    public List<Engagement> active(String accountId) {
        return rows.active(accountId).stream().map(Engagement::now).toList();
    }

    /** Those won by then, as they stood then; what did not stand any more is left out. */
    @Transactional
    public List<Engagement> asOf(String accountId, Instant instant) {
        return rows.wonBy(accountId, instant).stream()
                .map(row -> Engagement.asOf(row, instant))
                .filter(engagement -> engagement.status() != EngagementStatus.VOIDED)
                .toList();
    }
}
