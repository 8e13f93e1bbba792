package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;
import org.jspecify.annotations.Nullable;

/** Optimistic concurrency for clients: a record's version as its ETag (RFC 9110, section 13). */
public final class Versions {
    private Versions() {}

    /** The ETag of the record as it is now. */
    public static String tag(SObjectRecord row) {
        return "\"" + row.version() + "\"";
    }

    /**
     * Holds a change to the version its caller read.
     *
     * @param ifMatch value of the {@code If-Match} header; null or {@code *} matches any version
     * @throws RecordHasChanged when the record has another version
     */
    public static void require(SObjectRecord row, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String candidate : ifMatch.split(",", -1)) {
            String tag = candidate.strip();
            if (tag.equals(tag(row)) || tag.equals("W/" + tag(row)) || tag.equals(Long.toString(row.version()))) {
                return;
            }
        }
        throw new RecordHasChanged(row.id(), ifMatch, row.version());
    }
}
