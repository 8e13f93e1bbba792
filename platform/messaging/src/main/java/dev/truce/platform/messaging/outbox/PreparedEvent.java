package dev.truce.platform.messaging.outbox;

import dev.truce.platform.messaging.EventHeaders;
import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.EventOrigin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** An event as it will be stored: what it says is fixed now, whatever happens to the payload's object until the commit. */
record PreparedEvent(UUID id, OutgoingEvent event, String payload, String headers) {
    private static final int SHARD_MASK = 15;

    static PreparedEvent of(OutgoingEvent event, EventOrigin origin, Instant now) {
        String payload = EventJson.write(event.payload());
        int bytes = Utils.utf8Length(payload);
        if (bytes > Outbox.PAYLOAD_LIMIT) {
            throw new PayloadTooLarge(event, bytes, Outbox.PAYLOAD_LIMIT);
        }
        return new PreparedEvent(EventIds.at(now), event, payload, EventJson.write(headers(origin, now)));
    }

    /** Which of the 16 claimable parts of the queue the key belongs to. */
    int shard() {
        return Utils.murmur2(event.key().getBytes(StandardCharsets.UTF_8)) & SHARD_MASK;
    }

    /** What the columns of the log do not say. */
    private static Map<String, String> headers(EventOrigin origin, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.TIME, now.toString());
        headers.put(EventHeaders.CORRELATION_ID, origin.correlationId().toString());
        headers.put(EventHeaders.ACTOR_TYPE, origin.actorType());
        headers.put(EventHeaders.ACTOR_ID, origin.actorId());
        putIfKnown(headers, EventHeaders.CAUSATION_ID, origin.causationId());
        putIfKnown(headers, EventHeaders.ACTOR_ROLE, origin.role());
        putIfKnown(headers, EventHeaders.ACTOR_SIDE, origin.side());
        putIfKnown(headers, EventHeaders.ON_BEHALF_OF, origin.onBehalfOf());
        putIfKnown(headers, EventHeaders.TRACE_PARENT, origin.trace());
        return headers;
    }

    private static void putIfKnown(Map<String, String> headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
    }
}
