package dev.truce.platform.soql;

import java.util.List;

/**
 * A field, perhaps of a parent: {@code Account.Owner.Name}.
 *
 * @param segments at least one: relationships and, last, the field; as written
 * @param offset where it stands in the query
 */
public record Path(List<String> segments, int offset) {
    public Path {
        segments = List.copyOf(segments);
    }

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
