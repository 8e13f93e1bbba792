package dev.truce.platform.messaging.relay;

import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Sends a batch in waves: the first event of every key together, when they are acknowledged the second ones, and so on. So no event
 * overtakes an earlier one of its key, however sending the earlier one ends; after a failure the rest of that key stays unsent.
 */
@Singleton
class Waves {
    private static final long LAST_WAVE_STARTS_WITHIN = Duration.ofSeconds(2).toNanos();

    private final CloudEventRecords records;
    private final KillPoints killPoints;

    Waves(CloudEventRecords records, KillPoints killPoints) {
        this.records = records;
        this.killPoints = killPoints;
    }

    Sent send(Producer<String, byte[]> producer, List<PendingEvent> events) {
        Map<String, Queue<PendingEvent>> byKey = new LinkedHashMap<>();
        events.forEach(event ->
                byKey.computeIfAbsent(event.key(), key -> new ArrayDeque<>()).add(event));
        Sent sent = new Sent();
        long start = System.nanoTime();
        while (!byKey.isEmpty()
                && sent.brokerFailure() == null
                && System.nanoTime() - start < LAST_WAVE_STARTS_WITHIN) {
            List<InFlight> wave = launch(producer, byKey.values());
            killPoints.reach(KillPoint.AFTER_SEND_BEFORE_ACK);
            wave.forEach(inFlight -> await(inFlight, sent, byKey));
        }
        return sent;
    }

    /** Stops at a failure that shows at once, or every further event would wait for the broker's metadata in turn. */
    private List<InFlight> launch(Producer<String, byte[]> producer, Collection<Queue<PendingEvent>> keys) {
        List<InFlight> wave = new ArrayList<>();
        for (Queue<PendingEvent> key : keys) {
            InFlight inFlight = launch(producer, key.remove());
            wave.add(inFlight);
            if (inFlight.failedAtOnce()) {
                break;
            }
        }
        return wave;
    }

    private InFlight launch(Producer<String, byte[]> producer, PendingEvent event) {
        try {
            return new InFlight(event, producer.send(records.of(event)));
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            return new InFlight(event, CompletableFuture.failedFuture(e));
        }
    }

    private static void await(InFlight inFlight, Sent sent, Map<String, Queue<PendingEvent>> byKey) {
        PendingEvent event = inFlight.event();
        try {
            inFlight.acknowledgement().get();
            sent.acknowledge(event);
            Queue<PendingEvent> rest = byKey.get(event.key());
            if (rest != null && rest.isEmpty()) {
                byKey.remove(event.key());
            }
        } catch (ExecutionException e) {
            sent.fail(event, e.getCause() instanceof Exception cause ? cause : e);
            byKey.remove(event.key());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private record InFlight(PendingEvent event, Future<?> acknowledgement) {
        boolean failedAtOnce() {
            if (!acknowledgement.isDone()) {
                return false;
            }
            try {
                acknowledgement.get();
                return false;
            } catch (ExecutionException e) {
                return !(e.getCause() instanceof Exception cause) || SendFailure.of(cause) != SendFailure.EVENT;
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }
}
