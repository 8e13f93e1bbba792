package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A member of a record of the answer. */
sealed interface Member {

    SerializableString name();

    void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException;

    /**
     * What the member is called and how it is typed, for {@code columns=true}.
     *
     * @param children those that are selected along with the rows
     */
    ColumnMetadata metadata(List<ChildRows> children);

    /**
     * A value.
     *
     * @param form makes a String, Number or Boolean of what is stored
     */
    record Value(SerializableString name, int column, UnaryOperator<Object> form, ColumnMetadata metadata)
            implements Member {
        Value(int column, UnaryOperator<Object> form, ColumnMetadata metadata) {
            this(new SerializedString(metadata.columnName()), column, form, metadata);
        }

        @Override
        public ColumnMetadata metadata(List<ChildRows> children) {
            return metadata;
        }

        @Override
        public void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException {
            Object stored = row[column];
            Object value = stored == null ? null : form.apply(stored);
            if (value instanceof String text) {
                json.writeString(text);
            } else if (value instanceof BigDecimal number) {
                json.writeNumber(number);
            } else {
                json.writePOJO(value);
            }
        }
    }

    /** A parent, which is a record itself. */
    record Parent(SerializableString name, Shape shape) implements Member {
        Parent(String name, Shape shape) {
            this(new SerializedString(name), shape);
        }

        @Override
        public ColumnMetadata metadata(List<ChildRows> children) {
            return ColumnMetadata.joined(name.getValue(), false, shape.metadata(children));
        }

        @Override
        public void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException {
            shape.write(row, root, json);
        }
    }

    /**
     * The children, found by a query of their own and put into the row behind its columns.
     *
     * @param fromEnd 1 is the last place of the row
     */
    record Children(SerializableString name, int fromEnd) implements Member {
        Children(String name, int fromEnd) {
            this(new SerializedString(name), fromEnd);
        }

        @Override
        public ColumnMetadata metadata(List<ChildRows> children) {
            return ColumnMetadata.joined(
                    name.getValue(), true, children.get(fromEnd - 1).columns());
        }

        @Override
        public void write(@Nullable Object[] row, String root, JsonGenerator json) throws IOException {
            json.writePOJO(row[row.length - fromEnd]);
        }
    }
}
