package dev.truce.platform.sobject.id;

import jakarta.inject.Singleton;

/**
 * Ids of things that only the service which made them knows, such as the cursor of a query: the service's
 * mark stands in them, so that a gateway in front of several services sends a client back to the right one.
 */
@Singleton
public class MarkedIds {
    private final char mark;

    MarkedIds(IdSettings settings) {
        this.mark = settings.mark();
    }

    /**
     * A new id of 18 characters with the mark of this service.
     *
     * @param prefix the key prefix, 3 characters
     */
    public String next(String prefix) {
        return RecordId.marked(prefix, mark);
    }

    /**
     * The id with the mark of this service that stands for a record, always the same.
     *
     * @param prefix the key prefix, 3 characters
     * @param recordId 18 characters
     * @see RecordId#likeOriginalOf
     */
    public String standingFor(String prefix, String recordId) {
        return RecordId.standingFor(recordId, prefix, mark);
    }

    /** The character that stands in every id of this service, as {@link RecordId#markOf} finds it. */
    public char mark() {
        return mark;
    }
}
