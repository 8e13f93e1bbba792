package dev.truce.platform.sobject.composite.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Records to save with one request. */
record Collection(
        @Schema(description = "Whether all of them are saved or none") boolean allOrNone,
        @Schema(
                        type = SchemaType.ARRAY,
                        implementation = Object[].class,
                        description = "1 to 200 records, each with its object in attributes.type")
                @Nullable List<JsonNode> records) {
    static final int MOST = 200;
    private static final int MOST_CHANGES_OF_OBJECT = 10;

    /** @throws RefusedCollection when there are none, too many, or their objects change too often */
    List<SentRecord> sent() {
        if (records == null || records.isEmpty()) {
            throw RefusedCollection.missing("records");
        }
        if (records.size() > MOST) {
            throw RefusedCollection.tooManyRecords(MOST);
        }
        List<SentRecord> sent = new ArrayList<>();
        int changes = 0;
        for (JsonNode json : records) {
            SentRecord next = new SentRecord(json);
            changes += sent.isEmpty() || sent.get(sent.size() - 1).typeName().equalsIgnoreCase(next.typeName()) ? 0 : 1;
            sent.add(next);
        }
        if (changes > MOST_CHANGES_OF_OBJECT) {
            throw RefusedCollection.tooManyChunks(MOST_CHANGES_OF_OBJECT);
        }
        return sent;
    }
}
