package dev.truce.platform.sobject.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.truce.platform.sobject.row.Conditions;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that clients keep. What one sees depends on who asks and on picklists that are data, so a description
 * is told apart by its content, and counts as changed when this process first gave it out.
 */
@Singleton
class KnownDescriptions {
    private static final int MOST = 10_000;
    private final Cache<String, Instant> firstGiven =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final ObjectMapper json;
    private final Clock clock;

    KnownDescriptions(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The description, or nothing where the client has it already. */
    Response answer(Map<String, @Nullable Object> description, Conditions conditions) {
        String tag = "\"" + digest(description) + "\"";
        Instant changed = firstGiven.get(tag, absent -> clock.instant());
        Response.ResponseBuilder answer =
                conditions.isKnown(tag, changed) ? Response.notModified() : Response.ok(description);
        return answer.header(HttpHeaders.ETAG, tag)
                .lastModified(Date.from(changed))
                .build();
    }

    private String digest(Map<String, @Nullable Object> description) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(description));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
