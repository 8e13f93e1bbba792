package dev.truce.platform.sobject.query.soql;

import java.util.List;

/** What a query asks of the rows. */
public sealed interface Selection {

    <R> R accept(Visitor<R> visitor);

    /** The fields it names. */
    List<Path> paths();

    /** One answer for each kind of selection. */
    interface Visitor<R> {
        R fields(Fields fields);

        R rowCount(RowCount count);
    }

    /** These fields of each row, in this order. */
    record Fields(List<Path> paths) implements Selection {
        public Fields {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fields(this);
        }
    }

    /** Only how many rows there are: {@code COUNT()}. */
    record RowCount() implements Selection {
        @Override
        public List<Path> paths() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowCount(this);
        }
    }
}
