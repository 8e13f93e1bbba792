package dev.truce.platform.messaging.relay;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a batch ended.
 *
 * @param acknowledged how many events were published
 * @param brokerFailure why the broker did not take them all, if that was not the fault of single events
 * @param unknownTopics topics that have to be looked at before anything can be sent
 */
record RelayedBatch(int acknowledged, @Nullable Exception brokerFailure, Set<String> unknownTopics) {
    static final RelayedBatch EMPTY = new RelayedBatch(0, null, Set.of());

    static RelayedBatch of(Sent sent) {
        return new RelayedBatch(sent.acknowledged().size(), sent.brokerFailure(), Set.of());
    }

    static RelayedBatch blockedBy(Set<String> topics) {
        return new RelayedBatch(0, null, topics);
    }
}
