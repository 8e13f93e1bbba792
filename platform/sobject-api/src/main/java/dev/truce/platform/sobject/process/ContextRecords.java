package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.id.MarkedIds;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.KnownRecords;
import dev.truce.platform.sobject.row.ReadableObjects;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Tells records by the ids that clients name: their own, or the id of the work item that stands for one. Work items and
 * instances are not kept; their ids are worked out from those of the records and back.
 */
@Singleton
class ContextRecords {
    private static final String WORK_ITEM = "04i";
    private static final String INSTANCE = "04g";
    private final List<ApprovalProcess> processes;
    private final ReadableObjects objects;
    private final KnownRecords records;
    private final MarkedIds ids;

    ContextRecords(@All List<ApprovalProcess> processes, ReadableObjects objects, KnownRecords records, MarkedIds ids) {
        this.processes = processes;
        this.objects = objects;
        this.records = records;
        this.ids = ids;
    }

    /** @throws RefusedStep when there is none for the caller */
    ContextRecord require(String contextId) {
        String id = RecordId.parse(contextId).orElseThrow(() -> RefusedStep.malformedId(contextId));
        Optional<ContextRecord> found = RecordId.prefixOf(id).equals(WORK_ITEM) ? behindWorkItem(id) : record(id);
        return found.orElseThrow(() -> RefusedStep.unknownRecord(contextId));
    }

    String workItemOf(String recordId) {
        return ids.standingFor(WORK_ITEM, recordId);
    }

    String instanceOf(String recordId) {
        return ids.standingFor(INSTANCE, recordId);
    }

    private Optional<ContextRecord> record(String id) {
        return objects.ofId(id).filter(type -> records.has(type, id)).map(type -> new ContextRecord(type, id, false));
    }

    private Optional<ContextRecord> behindWorkItem(String id) {
        return processes.stream()
                .map(process -> process.definition().workItems())
                .distinct()
                .flatMap(object -> objects.find(object).stream())
                .flatMap(type ->
                        records.original(type, id).map(original -> new ContextRecord(type, original, true)).stream())
                .findFirst();
    }
}
