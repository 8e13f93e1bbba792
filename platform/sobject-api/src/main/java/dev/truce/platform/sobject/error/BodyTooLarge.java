package dev.truce.platform.sobject.error;

import java.io.IOException;

/** The body of a request goes on beyond what is taken. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public BodyTooLarge(long limit) {
        super("The request is larger than the %d bytes this server takes".formatted(limit));
    }
}
