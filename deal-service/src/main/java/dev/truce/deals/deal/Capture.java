package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Part of D1: what is known about a deal is taken as it is, as Salesforce takes it, unless the company is stricter. What
 * a close needs is asked at the close, by its guards.
 */
@ApplicationScoped
class Capture {
    private static final Logger LOG = Logger.getLogger(Capture.class);

    private final CapturePolicy policy;
    private final Clock clock;

    Capture(CapturePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Call for a deal that is about to be opened in an open stage. */
    void require(Deal deal) {
        if (deal.sale().accountId() == null) {
            withoutAccount(deal);
        }
        LocalDate today = LocalDate.now(clock);
        if (deal.sale().closeDate().isBefore(today)) {
            insist(policy.closeDate(), deal, new CloseDateHasPassed(deal.sale().closeDate(), today));
        }
    }

    /** Call for an open deal that is about to lose its account. */
    void withoutAccount(Deal deal) {
        insist(policy.account(), deal, new NobodyBuys());
    }

    private static void insist(Strictness strictness, Deal deal, Refusal refusal) {
        switch (strictness) {
            case BLOCK -> throw refusal;
            case WARN ->
                LOG.infof(
                        "A deal is not complete. dealId=%s why=%s",
                        deal.id(), refusal.errors().get(0).message());
            case OFF -> {
                // captured freely
            }
        }
    }

    /** The company opens no deal that should have closed already. */
    static final class CloseDateHasPassed extends Refusal {
        CloseDateHasPassed(LocalDate closeDate, LocalDate today) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "A new deal closes today (%s) or later, not on %s".formatted(today, closeDate),
                    "CloseDate");
        }
    }

    /** The company takes no deal without an account. */
    static final class NobodyBuys extends Refusal {
        NobodyBuys() {
            super(
                    ErrorCode.REQUIRED_FIELD_MISSING,
                    "Required fields are missing: [AccountId]. This company takes no deal without an account",
                    "AccountId");
        }
    }
}
