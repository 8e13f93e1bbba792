package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a group of rows; it has no URL. */
record GroupShape(List<Member> members) implements Shape {

    @Override
    public void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("attributes");
        json.writeStringField("type", "AggregateResult");
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
