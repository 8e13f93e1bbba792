package dev.truce.platform.messaging;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a trace something happens, as the header {@code traceparent} of W3C Trace Context says it. It is passed on
 * as it came: who wants spans of their own finds the one that led here.
 */
public record TraceParent(String value) {
    private static final Pattern VERSION_00 =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /**
     * Reads the header {@code traceparent} of W3C Trace Context.
     *
     * @param header what was sent; anything else than a well-formed value counts as not sent, as the standard asks
     */
    public static Optional<TraceParent> of(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(sent -> VERSION_00.matcher(sent).matches())
                .map(TraceParent::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
