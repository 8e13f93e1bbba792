package dev.truce.platform.messaging.relay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a batch: acknowledged, failed, or (in neither) not sent because something before it failed. */
final class Sent {
    private final List<PendingEvent> acknowledged = new ArrayList<>();
    private final Map<PendingEvent, Exception> failed = new LinkedHashMap<>();
    private @Nullable Exception brokerFailure;

    void acknowledge(PendingEvent event) {
        acknowledged.add(event);
    }

    void fail(PendingEvent event, Exception error) {
        failed.put(event, error);
        if (SendFailure.of(error) != SendFailure.EVENT) {
            brokerFailure = error;
        }
    }

    List<PendingEvent> acknowledged() {
        return acknowledged;
    }

    Map<PendingEvent, Exception> failed() {
        return failed;
    }

    /** The last failure that was not the fault of an event. */
    @Nullable Exception brokerFailure() {
        return brokerFailure;
    }

    /** The broker answered nothing at all, so nothing is known about any single event. */
    boolean brokerSilent() {
        return brokerFailure != null && acknowledged.isEmpty();
    }
}
