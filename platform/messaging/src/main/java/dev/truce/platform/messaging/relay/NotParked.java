package dev.truce.platform.messaging.relay;

import java.util.UUID;

/** An operator named an event that is not parked (any more). */
public class NotParked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotParked(UUID eventId) {
        super("Event " + eventId + " is not parked");
    }
}
