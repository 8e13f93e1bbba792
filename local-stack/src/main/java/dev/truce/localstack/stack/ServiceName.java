package dev.truce.localstack.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programs of Truce, in the order they are shown, with what tells them apart on one machine. */
public enum ServiceName {
    GATEWAY("gateway", null, 0, 64),
    DEAL("deal-service", "deal", 1, 256),
    HANDOFF("handoff-service", "handoff", 2, 256),
    OWNERSHIP("account-ownership-service", "ownership", 3, 256);

    private final String label;
    private final @Nullable String database;
    private final int portOffset;
    private final int heapMegabytes;

    ServiceName(String label, @Nullable String database, int portOffset, int heapMegabytes) {
        this.label = label;
        this.database = database;
        this.portOffset = portOffset;
        this.heapMegabytes = heapMegabytes;
    }

    int portOffset() {
        return portOffset;
    }

    /** Its own database; the gateway has none. */
    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    static List<ServiceName> withDatabase() {
        return Arrays.stream(values())
                .filter(name -> name.database().isPresent())
                .toList();
    }

    /** The most memory its objects may take. */
    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The name as people and files write it: {@code deal-service}. */
    @Override
    public String toString() {
        return label;
    }
}
