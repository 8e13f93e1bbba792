package dev.truce.localstack.login;

import dev.truce.localstack.stack.StackFailure;
import java.net.URI;

/** The token endpoint gave no token. */
public final class NoToken extends StackFailure {

    private static final long serialVersionUID = 1L;

    NoToken(URI endpoint, String why) {
        super("No token from %s: %s".formatted(endpoint, why));
    }
}
