package dev.truce.platform.messaging;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Growing pauses between tries at something that is away, and the reason why, for those who look in from outside. */
public final class BackOff {
    private final Duration first;
    private final Duration longest;
    private Duration next;
    private long until;
    private volatile @Nullable String reason;

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** {@return how long to wait: twice as long as the last time, within the bound, less up to a fifth so that replicas spread} */
    public Duration failed(String why) {
        reason = why;
        Duration pause =
                next.multipliedBy(100 - ThreadLocalRandom.current().nextInt(20)).dividedBy(100);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        until = System.nanoTime() + pause.toNanos();
        return pause;
    }

    /** {@return what is left of the pause, zero when it is over or there is none} */
    public Duration remaining() {
        return reason == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }

    /** {@return whether there was something to recover from} */
    public boolean recovered() {
        boolean wasAway = reason != null;
        reason = null;
        next = first;
        return wasAway;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
