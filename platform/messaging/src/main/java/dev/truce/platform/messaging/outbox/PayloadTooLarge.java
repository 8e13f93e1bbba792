package dev.truce.platform.messaging.outbox;

/** The event's JSON is larger than what a consumer can be expected to take; the transaction cannot announce it. */
public class PayloadTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PayloadTooLarge(OutgoingEvent event, int bytes, int limit) {
        super("The payload of %s for %s has %,d bytes, at most %,d are allowed"
                .formatted(event.type(), event.aggregateId(), bytes, limit));
    }
}
