package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.List;

/** An external id that is not unique names several records. */
public final class SeveralRecordsMatch extends Refusal {
    private final transient List<String> ids;
    private final String object;

    SeveralRecordsMatch(SObjectType<?> type, SObjectField<?, ?> key, List<? extends SObjectRecord> found) {
        super(
                ErrorCode.DUPLICATE_EXTERNAL_ID,
                "%s: more than one record found for external id field: [%s]"
                        .formatted(
                                key.name(),
                                String.join(
                                        ", ",
                                        found.stream().map(SObjectRecord::id).toList())),
                key.name());
        this.object = type.name();
        this.ids = found.stream().map(SObjectRecord::id).toList();
    }

    /** Where each of them is. */
    List<String> paths(ApiVersion version) {
        return ids.stream()
                .map(id -> "%s/sobjects/%s/%s".formatted(version.path(), object, id))
                .toList();
    }
}
