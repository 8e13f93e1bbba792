package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.KafkaClients;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** The relay's connection to the broker: made when there is first something to send, replaced when it has become useless. Used by the relay's thread only. */
@Singleton
class RelayProducer {
    private static final Duration TO_CLOSE = Duration.ofMillis(300);

    private final KafkaClients kafka;
    private @Nullable Producer<String, byte[]> current;

    RelayProducer(KafkaClients kafka) {
        this.kafka = kafka;
    }

    Producer<String, byte[]> get() {
        if (current == null) {
            current = kafka.producer();
        }
        return current;
    }

    /** Nothing is in flight between two batches, so nothing is lost by not waiting. */
    void discard() {
        if (current != null) {
            current.close(TO_CLOSE);
            current = null;
        }
    }
}
