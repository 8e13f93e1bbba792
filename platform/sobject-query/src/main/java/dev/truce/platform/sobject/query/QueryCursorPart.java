package dev.truce.platform.sobject.query;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The ids of some consecutive records of a cursor. */
@Entity
class QueryCursorPart {
    /** How many ids a part has, but the last one. */
    static final int SIZE = 2_000;

    @EmbeddedId
    private Key key;

    private String[] recordIds;

    @SuppressWarnings("NullAway.Init")
    protected QueryCursorPart() {}

    QueryCursorPart(String cursorId, int number, List<String> recordIds) {
        this.key = new Key(cursorId, number);
        this.recordIds = recordIds.toArray(String[]::new);
    }

    /** How many ids stand in the parts before this one. */
    int position() {
        return key.number() * SIZE;
    }

    List<String> recordIds() {
        return Arrays.asList(recordIds);
    }

    /** Which part of which cursor, counted from 0. */
    @Embeddable
    record Key(String cursorId, int number) implements Serializable {}
}
