package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.ActingOrigin;
import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts aside, through the service's own outbox, what cannot be applied, so that the rest goes on. Joins the current transaction. */
@Singleton
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int MESSAGE_LENGTH = 500;

    private final Outbox outbox;
    private final ActingOrigin origin;
    private final Marks marks;
    private final Delivery delivery;
    private final KillPoints killPoints;
    private final InboxMetrics metrics;
    private final String consumer;

    DeadLetters(
            Outbox outbox,
            ActingOrigin origin,
            Marks marks,
            Delivery delivery,
            KillPoints killPoints,
            InboxMetrics metrics,
            MessagingConfig config) {
        this.outbox = outbox;
        this.origin = origin;
        this.marks = marks;
        this.delivery = delivery;
        this.killPoints = killPoints;
        this.metrics = metrics;
        this.consumer = config.consumer();
    }

    /**
     * Marks the event as handled, and lets those hear it who hear dead letters too; does nothing if it was handled, in
     * the meantime or by a commit whose outcome was not known.
     */
    void bury(ReceivedRecord received, Exception error, int attempts) {
        if (buryUnheard(received, error, attempts) && !(error instanceof Unreadable)) {
            delivery.deliverDead(received);
        }
    }

    /** The same where hearing it is what fails. @return whether it was not handled before */
    boolean buryUnheard(ReceivedRecord received, Exception error, int attempts) {
        if (marks.markNew(Set.of(received.eventId())).isEmpty()) {
            return false;
        }
        origin.during(received.cause(consumer), () -> outbox.append(announcement(received, error, attempts)));
        metrics.dead(received.topic(), error);
        LOG.errorf(
                "An event cannot be applied and was dead-lettered: eventId=%s type=%s topic=%s partition=%d offset=%d attempt=%d error=%s",
                received.eventId(),
                received.type(),
                received.topic(),
                received.partition(),
                received.offset(),
                attempts,
                error.getClass().getName());
        killPoints.reach(KillPoint.WHILE_WRITING_DEAD_LETTER);
        return true;
    }

    private OutgoingEvent announcement(ReceivedRecord received, Exception error, int attempts) {
        return new OutgoingEvent(
                DeadLetter.TYPE,
                DeadLetter.topic(received.topic(), consumer),
                received.key(),
                "DeadLetter",
                received.eventId().toString(),
                1,
                letter(received, error, attempts));
    }

    private DeadLetter letter(ReceivedRecord received, Exception error, int attempts) {
        byte[] value = received.value();
        String text = value == null ? null : text(value);
        DeadLetter whole = new DeadLetter(
                received.topic(),
                received.partition(),
                received.offset(),
                received.key(),
                received.headers(),
                text,
                value == null || text != null ? null : Base64.getEncoder().encodeToString(value),
                false,
                consumer,
                error.getClass().getName(),
                shortened(error.getMessage()),
                attempts);
        return whole.fitting();
    }

    private static @Nullable String text(byte[] value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable String shortened(@Nullable String message) {
        return message == null ? null : message.substring(0, Math.min(message.length(), MESSAGE_LENGTH));
    }
}
