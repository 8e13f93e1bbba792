package dev.truce.platform.streaming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who is calling and what they may listen to. It is asked on every request, and again before anything is told
 * to a connect that was held, always on a worker thread.
 */
public interface StreamAccess {

    /**
     * Who is calling; empty when the header shows nothing that is good now.
     *
     * @param authorization the header of that name
     */
    Optional<Listener> listener(@Nullable String authorization);

    /** Somebody who may be told something. */
    interface Listener {

        /** Who it is; a session belongs to who began it. */
        String id();

        Permission to(String channel);
    }

    /** Whether somebody may listen to a channel. */
    enum Permission {
        GRANTED,
        DENIED,
        NO_SUCH_CHANNEL
    }
}
