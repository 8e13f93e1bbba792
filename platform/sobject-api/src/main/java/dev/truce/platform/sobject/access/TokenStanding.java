package dev.truce.platform.sobject.access;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whether a token that is signed well and has not expired still counts. A service that can revoke tokens replaces
 * {@link EveryTokenStands} by a bean of its own.
 */
public interface TokenStanding {

    /** Called on a worker thread with a request context and no transaction. */
    boolean isGood(JsonWebToken token);
}
