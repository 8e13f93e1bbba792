package dev.truce.platform.messaging.relay;

import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** Whose fault it is that an event was not acknowledged, which decides what happens next. */
enum SendFailure {
    /** The broker will not take this event, however often it is sent: its key suffers. */
    EVENT,
    /** The broker is away, slow or misconfigured: nothing is parked, however long it lasts. */
    BROKER,
    /** The producer has lost its place with the broker: it is replaced, then as {@link #BROKER}. */
    PRODUCER;

    private static final Set<Class<? extends Exception>> ABOUT_THE_EVENT = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            InvalidTimestampException.class,
            InvalidTopicException.class,
            PolicyViolationException.class,
            SerializationException.class);

    private static final Set<Class<? extends Exception>> ABOUT_THE_PRODUCER = Set.of(
            OutOfOrderSequenceException.class,
            ProducerFencedException.class,
            InvalidProducerEpochException.class,
            InvalidPidMappingException.class);

    static SendFailure of(Exception error) {
        if (ABOUT_THE_EVENT.contains(error.getClass())) {
            return EVENT;
        }
        return error instanceof ApiException && !ABOUT_THE_PRODUCER.contains(error.getClass()) ? BROKER : PRODUCER;
    }
}
