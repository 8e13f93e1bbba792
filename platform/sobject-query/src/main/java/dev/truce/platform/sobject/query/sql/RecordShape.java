package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.truce.platform.sobject.definition.SObjectType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of an object: its type and URL, its fields in the order asked for, parents and children nested. */
final class RecordShape implements Shape {
    private static final SerializableString ATTRIBUTES = new SerializedString("attributes");
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString URL = new SerializedString("url");
    private final SObjectType<?> type;
    private final String path;
    private final int idColumn;
    private final List<Member> members = new ArrayList<>();

    RecordShape(SObjectType<?> type, int idColumn) {
        this.type = type;
        this.path = "/sobjects/" + type.name() + "/";
        this.idColumn = idColumn;
    }

    void add(Member member) {
        members.add(member);
    }

    /** Writes null when the row is missing. */
    @Override
    public void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException {
        Object id = row[idColumn];
        if (id == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeFieldName(ATTRIBUTES);
        json.writeStartObject();
        json.writeFieldName(TYPE);
        json.writeString(type.name());
        json.writeFieldName(URL);
        json.writeString(root + path + id);
        json.writeEndObject();
        for (Member member : members) {
            json.writeFieldName(member.name());
            member.write(row, root, json);
        }
        json.writeEndObject();
    }

    @Override
    public List<ColumnMetadata> metadata(List<ChildRows> children) {
        return members.stream().map(member -> member.metadata(children)).toList();
    }
}
