package dev.truce.platform.streaming;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The sessions of this process: only so many, and none that nobody comes back to. */
@Singleton
class SessionRegistry {
    private static final int ID_BYTES = 16;
    private final Map<String, BayeuxSession> byId = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final StreamingSettings settings;
    private final LongSupplier clock;

    @Inject
    SessionRegistry(StreamingSettings settings) {
        this(settings, System::nanoTime);
    }

    SessionRegistry(StreamingSettings settings, LongSupplier clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when there are too many already. */
    synchronized Optional<BayeuxSession> begin(String owner) {
        if (byId.size() >= settings.sessions()) {
            return Optional.empty();
        }
        BayeuxSession session = new BayeuxSession(newId(), owner, clock.getAsLong());
        byId.put(session.clientId(), session);
        return Optional.of(session);
    }

    /** The session of a client, as long as it is the one who began it. */
    Optional<BayeuxSession> find(@Nullable String clientId, String owner) {
        Optional<BayeuxSession> found =
                Optional.ofNullable(clientId).map(byId::get).filter(known -> known.belongsTo(owner));
        found.ifPresent(session -> session.seen(clock.getAsLong()));
        return found;
    }

    void end(BayeuxSession session) {
        byId.remove(session.clientId());
        LongPoll held = session.held();
        if (held != null) {
            held.end();
        }
    }

    void forgetTheGone() {
        long now = clock.getAsLong();
        byId.values()
                .removeIf(
                        session -> session.isGone(now, settings.sessionTimeout().toNanos()));
    }

    /** The connect is over: from now on the client has to come back in time. */
    void released(BayeuxSession session, LongPoll connect) {
        session.release(connect, clock.getAsLong());
    }

    /** Has those look who wait for one of these channels. */
    void wake(Set<String> channels) {
        for (BayeuxSession session : byId.values()) {
            LongPoll held = session.held();
            if (held != null && session.listensToAny(channels)) {
                held.wake();
            }
        }
    }

    int count() {
        return byId.size();
    }

    long waiting() {
        return byId.values().stream().filter(session -> session.held() != null).count();
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
