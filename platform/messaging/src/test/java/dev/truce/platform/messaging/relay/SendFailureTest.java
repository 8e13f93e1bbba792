package dev.truce.platform.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SendFailureTest {
    @ParameterizedTest
    @MethodSource("errors")
    void tellsWhoseFaultItIs(Exception error, SendFailure expected) {
        assertThat(SendFailure.of(error)).isEqualTo(expected);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new RecordTooLargeException("too large"), SendFailure.EVENT),
                Arguments.of(new TimeoutException("no answer"), SendFailure.BROKER),
                Arguments.of(new UnknownTopicOrPartitionException("gone"), SendFailure.BROKER),
                Arguments.of(new TopicAuthorizationException("denied"), SendFailure.BROKER),
                Arguments.of(new OutOfOrderSequenceException("lost my place"), SendFailure.PRODUCER),
                Arguments.of(new ProducerFencedException("fenced"), SendFailure.PRODUCER),
                Arguments.of(new KafkaException("in a fatal state"), SendFailure.PRODUCER),
                Arguments.of(new IllegalStateException("closed"), SendFailure.PRODUCER));
    }
}
