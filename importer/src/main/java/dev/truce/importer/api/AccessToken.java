package dev.truce.importer.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The token that all connections of an import share; a new one is fetched when it has expired. */
final class AccessToken {
    private final Supplier<String> fetch;
    private @Nullable String current;

    AccessToken(Supplier<String> fetch) {
        this.fetch = fetch;
    }

    synchronized String get() {
        if (current == null) {
            current = fetch.get();
        }
        return current;
    }

    /** Says that a token was refused; the next {@link #get} fetches a new one unless another thread has done so. */
    synchronized void refused(String token) {
        if (token.equals(current)) {
            current = null;
        }
    }
}
