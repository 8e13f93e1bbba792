package dev.truce.localstack.stack;

/** The services of Truce, in the order they are shown, with what tells them apart on one machine. */
public enum ServiceName {
    DEAL("deal-service", "deal", 0),
    HANDOFF("handoff-service", "handoff", 1),
    OWNERSHIP("account-ownership-service", "ownership", 2);

    private final String label;
    private final String database;
    private final int portOffset;

    ServiceName(String label, String database, int portOffset) {
        this.label = label;
        this.database = database;
        this.portOffset = portOffset;
    }

    int portOffset() {
        return portOffset;
    }

    String database() {
        return database;
    }

    /** The name as people and files write it: {@code deal-service}. */
    @Override
    public String toString() {
        return label;
    }
}
