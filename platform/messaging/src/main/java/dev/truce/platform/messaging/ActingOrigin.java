package dev.truce.platform.messaging;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Who acts on this thread: the event being consumed, or else whoever {@link EventOrigins} says. */
@Singleton
public class ActingOrigin {
    private final ThreadLocal<@Nullable EventOrigin> consumed = new ThreadLocal<>();
    private final EventOrigins origins;

    ActingOrigin(EventOrigins origins) {
        this.origins = origins;
    }

    public EventOrigin current() {
        EventOrigin origin = consumed.get();
        return origin != null ? origin : origins.current();
    }

    /** What {@code work} announces is announced by {@code origin}. */
    public void during(EventOrigin origin, Runnable work) {
        consumed.set(origin);
        try {
            work.run();
        } finally {
            consumed.remove();
        }
    }
}
