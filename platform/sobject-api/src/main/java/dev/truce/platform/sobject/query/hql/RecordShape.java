package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a record of the answer is made from the columns of a row: its fields in the order asked for, parents nested. */
public final class RecordShape {
    private final SObjectType<?> type;
    private final int idColumn;
    private final List<Member> members = new ArrayList<>();

    RecordShape(SObjectType<?> type, int idColumn) {
        this.type = type;
        this.idColumn = idColumn;
    }

    void add(SObjectField<?, ?> field, int column) {
        members.add(new FieldMember(field, column));
    }

    void add(String relationship, RecordShape parent) {
        members.add(new ParentMember(relationship, parent));
    }

    /** The column that holds the id of the record. */
    public int idColumn() {
        return idColumn;
    }

    /** The record as JSON; null when its row is missing. */
    public @Nullable Map<String, @Nullable Object> json(@Nullable Object[] row, ApiVersion version) {
        Object id = row[idColumn];
        if (id == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", type.name());
        attributes.put("url", version.path() + "/sobjects/" + type.name() + "/" + id);
        json.put("attributes", attributes);
        for (Member member : members) {
            json.put(member.name(), member.value(row, version));
        }
        return json;
    }

    private sealed interface Member {
        String name();

        @Nullable Object value(@Nullable Object[] row, ApiVersion version);
    }

    private record FieldMember(SObjectField<?, ?> field, int column) implements Member {
        @Override
        public String name() {
            return field.name();
        }

        @Override
        public @Nullable Object value(@Nullable Object[] row, ApiVersion version) {
            Object stored = row[column];
            return stored == null ? null : field.json(stored);
        }
    }

    private record ParentMember(String name, RecordShape shape) implements Member {
        @Override
        public @Nullable Object value(@Nullable Object[] row, ApiVersion version) {
            return shape.json(row, version);
        }
    }
}
