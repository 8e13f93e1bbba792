package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * A login was ended before its time: no access token of it is good any more.
 *
 * @param userId who was logged in
 * @param sessionId what all tokens of the login have in common, their claim {@code sid}
 * @param tokensExpireAt when the last of them would have ended by itself
 */
@Value.Builder
public record LoginEnded(String userId, String sessionId, Instant tokensExpireAt) {
    public static final String TYPE = "truce.login.ended.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;
}
