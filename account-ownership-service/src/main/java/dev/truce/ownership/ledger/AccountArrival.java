package dev.truce.ownership.ledger;

import dev.truce.ownership.ledger.Ownerships.NoSuchAccount;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits briefly for an account that is used before the event of its creation has been consumed. */
@ApplicationScoped
class AccountArrival {
    private static final Duration POLL = Duration.ofMillis(20);
    private final Ledger ledger;
    private final LedgerSettings settings;

    AccountArrival(Ledger ledger, LedgerSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /**
     * The id of 18 characters, once the ledger knows the account. Call outside of a transaction.
     *
     * @throws NoSuchAccount when it is no id, or still unknown after the wait
     */
    String of(String requestedId) {
        String accountId = RecordId.parse(requestedId).orElseThrow(() -> new NoSuchAccount(requestedId));
        long deadline = System.nanoTime() + settings.arrivalPatience().toNanos();
        while (!ledger.knows(accountId)) {
            if (System.nanoTime() >= deadline) {
                throw new NoSuchAccount(accountId);
            }
            LockSupport.parkNanos(POLL.toNanos()); // another instance may consume the event
        }
        return accountId;
    }
}
