package dev.truce.benchmarks.stack;

import java.time.Duration;
import java.util.function.Supplier;

/** A token that is fetched anew before it expires: a run takes longer than one lives. */
final class FreshToken {
    private static final Duration USED_FOR = Duration.ofMinutes(12);
    private final Supplier<String> fetch;
    private volatile Fetched fetched;

    FreshToken(Supplier<String> fetch) {
        this.fetch = fetch;
        this.fetched = fetched();
    }

    String get() {
        if (System.nanoTime() - fetched.nanoTime() > USED_FOR.toNanos()) {
            renew();
        }
        return fetched.token();
    }

    private synchronized void renew() {
        if (System.nanoTime() - fetched.nanoTime() > USED_FOR.toNanos()) {
            fetched = fetched();
        }
    }

    private Fetched fetched() {
        return new Fetched(fetch.get(), System.nanoTime());
    }

    private record Fetched(String token, long nanoTime) {}
}
