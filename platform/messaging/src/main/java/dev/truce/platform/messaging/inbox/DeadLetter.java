package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.EventJson;
import dev.truce.platform.messaging.outbox.Outbox;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be applied, with all it takes to apply it after a fix: the payload of {@value #TYPE}.
 *
 * @param topic where the event was read, with {@code partition}, {@code offset} and {@code key}
 * @param headers the original headers
 * @param value the original payload where it is text, letter by letter
 * @param valueBase64 the original payload where it is not
 * @param shortened whether payload or headers are too large to travel twice; they are still at their original place
 * @param errorClass why, as the exception's class
 * @param attempts how often it was tried
 */
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        @Nullable String value,
        @Nullable String valueBase64,
        boolean shortened,
        String consumer,
        String errorClass,
        @Nullable String errorMessage,
        int attempts) {
    public static final String TYPE = "truce.messaging.dead-lettered.v1";

    /** This letter, or as much of it as the outbox takes. */
    DeadLetter fitting() {
        if (fits()) {
            return this;
        }
        DeadLetter withoutValue = without(headers);
        return withoutValue.fits() ? withoutValue : without(Map.of());
    }

    private boolean fits() {
        return Utils.utf8Length(EventJson.write(this)) <= Outbox.PAYLOAD_LIMIT;
    }

    private DeadLetter without(Map<String, String> keptHeaders) {
        return new DeadLetter(
                topic,
                partition,
                offset,
                key,
                keptHeaders,
                null,
                null,
                true,
                consumer,
                errorClass,
                errorMessage,
                attempts);
    }

    /** The topic of what {@code consumer} could not apply. */
    public static String topic(String topic, String consumer) {
        return topic + "." + consumer + ".dlt";
    }
}
