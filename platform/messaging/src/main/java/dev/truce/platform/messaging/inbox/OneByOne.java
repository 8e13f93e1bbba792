package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.MessagingConfig;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a record by itself, after it or one beside it failed, and decides where it belongs: applied, parked, dead, or tried again later. */
@Singleton
class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    private final Inbox inbox;
    private final InboxTransaction transaction;
    private final ParkedRecords parked;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final int attemptsAllowed;
    private @Nullable String failing;
    private int failures;

    OneByOne(
            Inbox inbox,
            InboxTransaction transaction,
            ParkedRecords parked,
            DeadLetters deadLetters,
            InboxMetrics metrics,
            MessagingConfig config) {
        this.inbox = inbox;
        this.transaction = transaction;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.attemptsAllowed = config.inbox().attempts();
    }

    /** {@return false if it has to be tried again, before anything that comes after it} */
    boolean settle(ReceivedRecord received) {
        try {
            inbox.apply(List.of(received));
        } catch (RuntimeException e) {
            return settle(received, e);
        }
        return true;
    }

    private boolean settle(ReceivedRecord received, RuntimeException error) {
        if (DatabaseTrouble.passing(error)) {
            metrics.failed("database");
            return false;
        }
        if (error instanceof PrerequisiteMissing) {
            return committed(() -> park(received, error));
        }
        int attempt = countFailure(received);
        if (error instanceof CannotApply || attempt >= attemptsAllowed) {
            return committed(() -> deadLetters.bury(received, error, attempt))
                    || committed(() -> deadLetters.buryUnheard(received, error, attempt));
        }
        metrics.failed("event");
        LOG.warnf(
                error,
                "An event could not be applied and is tried again: eventId=%s type=%s place=%s attempt=%d",
                received.eventId(),
                received.type(),
                received.place(),
                attempt);
        return false;
    }

    private void park(ReceivedRecord received, RuntimeException why) {
        parked.queueUp(received, String.valueOf(why.getMessage()));
        LOG.infof(
                "An event waits for its prerequisite: eventId=%s type=%s key=%s reason=%s",
                received.eventId(), received.type(), received.key(), why.getMessage());
    }

    private boolean committed(Runnable decision) {
        try {
            transaction.run(decision);
            return true;
        } catch (RuntimeException e) {
            metrics.failed("database");
            LOG.warnf("An event could not be put aside and is tried again: error=%s", e);
            return false;
        }
    }

    /** Only one record at a time is tried again, because nothing after it is taken before it. */
    private int countFailure(ReceivedRecord received) {
        failures = received.place().equals(failing) ? failures + 1 : 1;
        failing = received.place();
        return failures;
    }
}
