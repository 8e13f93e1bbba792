package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.BackOff;
import dev.truce.platform.messaging.KafkaClients;
import dev.truce.platform.messaging.KillPoint;
import dev.truce.platform.messaging.KillPoints;
import dev.truce.platform.messaging.MessagingConfig;
import dev.truce.platform.messaging.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Polls, applies what came in one database transaction, then commits the offsets. When that fails, the records are taken one by one; when one of
 * them has to be tried again later, reading pauses and polling goes on, so that the group does not take this member for dead.
 */
@Singleton
class InboxLoop {
    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaClients kafka;
    private final Topics topics;
    private final Consumers consumers;
    private final Inbox inbox;
    private final OneByOne oneByOne;
    private final ParkedRetry parked;
    private final GroupProgress progress;
    private final KillPoints killPoints;
    private final BackOff brokerAway;
    private final BackOff trouble;
    private @Nullable Reader reader;

    InboxLoop(
            KafkaClients kafka,
            Topics topics,
            Consumers consumers,
            Inbox inbox,
            OneByOne oneByOne,
            ParkedRetry parked,
            GroupProgress progress,
            KillPoints killPoints,
            MessagingConfig config) {
        this.kafka = kafka;
        this.topics = topics;
        this.consumers = consumers;
        this.inbox = inbox;
        this.oneByOne = oneByOne;
        this.parked = parked;
        this.progress = progress;
        this.killPoints = killPoints;
        this.brokerAway =
                new BackOff(config.inbox().firstBackOff(), config.inbox().longestBackOff());
        this.trouble = new BackOff(config.inbox().firstBackOff(), config.inbox().longestBackOff());
    }

    /** {@return how long to rest before the next turn; the poll is the rest while the broker is there} */
    Duration turn() {
        Duration pause = brokerAway.remaining();
        if (!pause.isZero()) {
            return pause;
        }
        try {
            Reader connected = connected();
            pollOnce(connected);
            brokerAway.recovered();
            return Duration.ZERO;
        } catch (KafkaException e) {
            LOG.warnf("Events cannot be read for now: error=%s", e);
            progress.unfinished();
            disconnect();
            return brokerAway.failed("broker");
        }
    }

    /** Why nothing is applied at the moment, as far as that is known here. */
    Optional<String> waitingFor() {
        return brokerAway.reason().or(trouble::reason);
    }

    void disconnect() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private Reader connected() {
        if (reader == null) {
            topics.ensure(consumers.topics());
            reader = new Reader(kafka.consumer(), consumers.topics());
        }
        return reader;
    }

    private void pollOnce(Reader connected) {
        if (trouble.remaining().isZero()) {
            connected.resume();
        }
        List<ReceivedRecord> polled = connected.poll(POLL);
        if (!polled.isEmpty()) {
            progress.unfinished();
            killPoints.reach(KillPoint.AFTER_POLL);
            take(connected, polled);
            killPoints.reach(KillPoint.AFTER_EFFECT_BEFORE_OFFSET_COMMIT);
        }
        connected.commit();
        boolean settled = parkedSettled() && !connected.holding();
        if (settled) {
            trouble.recovered();
        }
        progress.observe(connected.kafka(), settled);
    }

    private void take(Reader connected, List<ReceivedRecord> records) {
        try {
            if (inbox.apply(records)) {
                parked.lookAgain();
            }
            records.forEach(connected::settled);
        } catch (RuntimeException e) {
            LOG.debugf("A batch is done again one by one: records=%d error=%s", records.size(), e);
            takeOneByOne(connected, records);
        }
    }

    private void takeOneByOne(Reader connected, List<ReceivedRecord> records) {
        parked.lookAgain();
        for (int i = 0; i < records.size(); i++) {
            if (!oneByOne.settle(records.get(i))) {
                connected.holdBack(records.subList(i, records.size()));
                trouble.failed("next try of an event");
                return;
            }
            connected.settled(records.get(i));
        }
    }

    private boolean parkedSettled() {
        if (!trouble.remaining().isZero()) {
            return false;
        }
        try {
            return !parked.tryDue();
        } catch (RuntimeException e) {
            LOG.debugf("Parked events cannot be looked at for now: error=%s", e);
            trouble.failed("database");
            return false;
        }
    }
}
