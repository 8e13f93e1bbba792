package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import dev.truce.platform.messaging.inbox.ReceivedRecord.Lane;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Applies records, each event once: its mark, its effect and what the effect announces commit together or not at all. */
@Singleton
class Inbox {
    private final InboxTransaction transaction;
    private final Consumers consumers;
    private final Marks marks;
    private final ParkedRecords parked;
    private final Delivery delivery;
    private final KillPoints killPoints;
    private final InboxMetrics metrics;

    Inbox(
            InboxTransaction transaction,
            Consumers consumers,
            Marks marks,
            ParkedRecords parked,
            Delivery delivery,
            KillPoints killPoints,
            InboxMetrics metrics) {
        this.transaction = transaction;
        this.consumers = consumers;
        this.marks = marks;
        this.parked = parked;
        this.delivery = delivery;
        this.killPoints = killPoints;
        this.metrics = metrics;
    }

    /**
     * One transaction for all that concern somebody here, none when there are no such; whatever goes wrong with one undoes all.
     *
     * @return whether any event was seen to be parked, of these or of others
     */
    boolean apply(List<ReceivedRecord> records) {
        List<ReceivedRecord> heard = records.stream().filter(consumers::concern).toList();
        Tally tally = new Tally();
        tally.skip(records.size() - heard.size());
        boolean anyParked = !heard.isEmpty()
                && transaction.call(() -> {
                    Set<Lane> waiting = parked.lanes();
                    applyNew(withoutWaiting(heard, waiting, tally), tally);
                    killPoints.reach(KillPoint.BEFORE_EFFECT_COMMIT);
                    return !waiting.isEmpty();
                });
        metrics.committed(tally);
        return anyParked;
    }

    /** Queues up what comes behind a parked event of its key. */
    private List<ReceivedRecord> withoutWaiting(List<ReceivedRecord> records, Set<Lane> waiting, Tally tally) {
        List<ReceivedRecord> free = new ArrayList<>(records.size());
        for (ReceivedRecord received : records) {
            if (waiting.contains(received.lane())) {
                parked.queueUp(received, "behind a parked event of its key");
                tally.park();
            } else {
                free.add(received);
            }
        }
        return free;
    }

    private void applyNew(List<ReceivedRecord> records, Tally tally) {
        if (records.isEmpty()) {
            return;
        }
        Set<UUID> fresh =
                marks.markNew(records.stream().map(ReceivedRecord::eventId).toList());
        killPoints.reach(KillPoint.AFTER_INBOX_INSERT);
        for (ReceivedRecord received : records) {
            if (fresh.remove(received.eventId())) {
                delivery.deliver(received);
                tally.apply(Objects.requireNonNullElse(received.type(), "none"));
            } else {
                tally.duplicate();
            }
        }
    }
}
