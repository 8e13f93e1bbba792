package dev.truce.platform.messaging;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How events leave and enter this service. The broker's address and security are the {@code kafka.*} keys of Quarkus. */
@ConfigMapping(prefix = "truce.messaging")
public interface MessagingConfig {
    /** The service's name: its Kafka consumer group, the CloudEvents source of what it announces, and the actor of what it does by itself. */
    @WithDefault("${quarkus.application.name}")
    String consumer();

    /** The id of the organization, which events carry where it is known. */
    Optional<String> organization();

    /** Topics, which are created when they are absent. */
    Topics topics();

    /** The log of announced events. */
    Log log();

    /** The relay from the database to the broker. */
    Relay relay();

    /** The consumer of other services' events. */
    Inbox inbox();

    /** For fault tests only: the step at which the process halts as if it had been killed. */
    Optional<KillPoint> killPoint();

    /** For fault tests only: the kill point works while this file exists; the file is deleted as it fires. */
    Optional<Path> killPointFile();

    /** How an absent topic is created. */
    interface Topics {
        /** Partitions of a new topic. */
        @WithDefault("12")
        int partitions();

        /** Copies of each partition; in-sync copies needed for a write are one less, at least one. */
        @WithDefault("1")
        short replicationFactor();

        /** How long the broker keeps an event. */
        @WithDefault("7d")
        Duration retention();
    }

    /** How long announced events are kept in the database. */
    interface Log {
        /** Days older than this are dropped, except those with an event that is still to be published. */
        @WithDefault("7d")
        Duration retention();

        /** How many daily partitions exist ahead of time. */
        @WithDefault("7")
        int daysAhead();
    }

    /** How committed events are published. */
    interface Relay {
        /** Whether this process publishes; its events wait for another replica if it does not. */
        @WithDefault("true")
        boolean enabled();

        /** Events in one claim of the queue, at most. */
        @WithDefault("500")
        int batchSize();

        /** Payloads held in memory by one claim, at most (and at least one event). */
        @WithDefault("8M")
        MemorySize batchMemory();

        /** How long the broker may take to acknowledge an event; a claim lasts no longer than about twice this. */
        @WithDefault("10s")
        Duration deliveryTimeout();

        /** How soon to look again after something was published. */
        @WithDefault("200ms")
        Duration busyPoll();

        /** How soon to look again after nothing was found; what this process announces is published at once. */
        @WithDefault("2s")
        Duration idlePoll();

        /** How often an event the broker refuses is tried before its key is parked. */
        @WithDefault("3")
        int attempts();

        /** How long a refused event waits before it is tried again, and the later events of its key with it. */
        @WithDefault("1s")
        Duration retryDelay();

        /** The longest pause between two looks at a broker or database that is away. */
        @WithDefault("2s")
        Duration longestBackOff();
    }

    /** How events are consumed. */
    interface Inbox {
        /** Whether this process consumes. */
        @WithDefault("true")
        boolean enabled();

        /** Events in one transaction, at most. */
        @WithDefault("200")
        int batchSize();

        /** How long one transaction may take. */
        @WithDefault("60s")
        Duration transactionTimeout();

        /** How often an event whose handling fails unexpectedly is tried before it is dead-lettered. */
        @WithDefault("3")
        int attempts();

        /** The first pause after a failure; it doubles up to the longest one. */
        @WithDefault("200ms")
        Duration firstBackOff();

        /** The longest pause between two tries. */
        @WithDefault("5s")
        Duration longestBackOff();

        /** How long an event waits for its prerequisite before it is dead-lettered. */
        @WithDefault("15m")
        Duration parkedAtMost();

        /** How long the marks of handled events are kept; longer than the broker keeps events. */
        @WithDefault("14d")
        Duration retention();
    }
}
