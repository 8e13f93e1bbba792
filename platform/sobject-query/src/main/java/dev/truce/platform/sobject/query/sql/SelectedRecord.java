package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of the answer. It goes from the row to JSON without anything in between: pages have thousands of them. */
@Schema(
        name = "QueriedRecord",
        type = SchemaType.OBJECT,
        description = "The attributes type and url, then the fields asked for; parents are records themselves, children"
                + " are answers of their own",
        example =
                "{\"attributes\":{\"type\":\"Account\",\"url\":\"/services/data/v64.0/sobjects/Account/001000000000001AAA\"},"
                        + "\"Id\":\"001000000000001AAA\",\"Name\":\"Acme\"}")
@JsonSerialize(using = SelectedRecord.Writer.class)
public final class SelectedRecord {
    @Schema(hidden = true)
    private final Shape shape;

    @Schema(hidden = true)
    private final @Nullable Object[] row;

    @Schema(hidden = true)
    private final String root;

    SelectedRecord(Shape shape, @Nullable Object[] row, String root) {
        this.shape = shape;
        this.row = row;
        this.root = root;
    }

    static final class Writer extends JsonSerializer<SelectedRecord> {
        @Override
        public void serialize(SelectedRecord selected, JsonGenerator json, SerializerProvider serializers)
                throws IOException {
            selected.shape.write(selected.row, selected.root, json);
        }
    }
}
