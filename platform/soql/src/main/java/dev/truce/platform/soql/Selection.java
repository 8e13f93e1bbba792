package dev.truce.platform.soql;

import java.util.List;

/** What a query asks of the rows. */
public sealed interface Selection {

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of selection. */
    interface Visitor<R> {
        R items(Items items);

        R rowCount(RowCount count);
    }

    /** These things of each row, or of each group of rows, in this order. */
    record Items(List<SelectItem> items) implements Selection {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** Only how many rows there are: {@code COUNT()}. */
    record RowCount() implements Selection {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rowCount(this);
        }
    }
}
