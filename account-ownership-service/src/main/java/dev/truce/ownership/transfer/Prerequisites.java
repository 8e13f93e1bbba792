package dev.truce.ownership.transfer;

import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.ledger.Ledger;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsDisputed;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnershipIsFrozen;
import dev.truce.platform.messaging.inbox.CannotApply;
import dev.truce.platform.messaging.inbox.PrerequisiteMissing;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides whether an event can be applied, has to be parked until its prerequisite arrives, or can never be applied. */
@ApplicationScoped
class Prerequisites {
    private final Engagements engagements;
    private final Ledger ledger;

    Prerequisites(Engagements engagements, Ledger ledger) {
        this.engagements = engagements;
        this.ledger = ledger;
    }

    /** @throws PrerequisiteMissing when the account has not appeared yet */
    void requireLedger(String accountId) {
        if (!ledger.knows(accountId)) {
            throw new PrerequisiteMissing("Account %s has not appeared yet".formatted(accountId));
        }
    }

    /** @throws PrerequisiteMissing when the close of the deal has not arrived: no ownership from half a story */
    void requireEngagement(String dealId) {
        if (engagements.ofDeal(dealId).isEmpty()) {
            throw new PrerequisiteMissing("The close of deal %s has not arrived yet".formatted(dealId));
        }
    }

    /** @throws PrerequisiteMissing when that close of the deal has not arrived */
    void requireEngagement(String dealId, int reopenSeq) {
        if (engagements
                .ofDeal(dealId)
                .filter(engagement -> engagement.reopenSeq() >= reopenSeq)
                .isEmpty()) {
            throw new PrerequisiteMissing(
                    "The close of deal %s after %d reopenings has not arrived yet".formatted(dealId, reopenSeq));
        }
    }

    /**
     * Runs a change of ownership.
     *
     * @throws PrerequisiteMissing while the ownership is disputed or frozen
     * @throws CannotApply when a rule refuses the change
     */
    void waitWhileHeld(Runnable change) {
        try {
            change.run();
        } catch (OwnershipIsDisputed | OwnershipIsFrozen held) {
            throw new PrerequisiteMissing(reason(held));
        } catch (Refusal refused) {
            throw new CannotApply(reason(refused), refused);
        }
    }

    private static String reason(Refusal refusal) {
        return refusal.errors().get(0).message();
    }
}
