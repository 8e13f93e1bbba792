package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.Conditions;
import dev.truce.platform.sobject.row.JsonBody;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.RowChanges;
import dev.truce.platform.sobject.row.UpsertRow;
import jakarta.inject.Singleton;
import java.util.List;

/** Does with one row what the job says, by the same doors as a request for that record. */
@Singleton
class IngestRow {
    private static final String NULL = "#N/A";
    private final ReadableObjects objects;
    private final RowChanges changes;
    private final UpsertRow upsert;

    IngestRow(ReadableObjects objects, RowChanges changes, UpsertRow upsert) {
        this.objects = objects;
        this.changes = changes;
        this.upsert = upsert;
    }

    /** What became of it. */
    record Saved(String id, boolean created) {}

    Saved save(Job job, List<String> row) {
        if (row.size() > job.knownColumns().size()) {
            throw new InvalidBatch("The row has %d values, the header names %d columns"
                    .formatted(row.size(), job.knownColumns().size()));
        }
        SObjectType<?> type = objects.named(job.object());
        JsonBody body = JsonBody.of(json(job.knownColumns(), row));
        return switch (job.operation()) {
            case insert -> new Saved(changes.create(type, body), true);
            case update -> new Saved(changes.update(type, id(job, row), body.without("Id"), Conditions.NONE), false);
            case upsert -> upsert(type, job, row, body);
            case delete, hardDelete -> new Saved(changes.delete(type, id(job, row), Conditions.NONE), false);
            case query, queryAll -> throw new IllegalStateException(job.operation() + " saves nothing");
        };
    }

    /** What a row says its record's id is; empty when it says nothing. */
    static String id(Job job, List<String> row) {
        return value(job.knownColumns(), row, "Id");
    }

    private Saved upsert(SObjectType<?> type, Job job, List<String> row, JsonBody body) {
        String field = String.valueOf(job.externalIdField());
        String key = value(job.knownColumns(), row, field);
        UpsertRow.Upserted done = upsert.upsert(type, new UpsertRow.Key(field, key, false, Conditions.NONE), body);
        return new Saved(done.id(), done.created());
    }

    private static String value(List<String> columns, List<String> row, String wanted) {
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            if (columns.get(i).equalsIgnoreCase(wanted)) {
                String value = row.get(i).strip();
                return value.equals(NULL) ? "" : value;
            }
        }
        return "";
    }

    /** An empty value leaves the field alone; {@code Account.External_Id__c} becomes a nested object, as in REST. */
    private static ObjectNode json(List<String> columns, List<String> row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            if (value.isEmpty()) {
                continue;
            }
            String[] path = columns.get(i).split("\\.", 2);
            ObjectNode into = path.length == 1 ? json : json.putObject(path[0]);
            into.set(path[path.length - 1], value.equals(NULL) ? into.nullNode() : into.textNode(value));
        }
        return json;
    }
}
