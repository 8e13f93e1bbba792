package dev.truce.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/**
 * Holds for a row when each of these columns has one of its values; an empty text stands for an empty cell.
 *
 * @param columns the values by column; no columns: it always holds
 */
public record RowCondition(Map<String, List<String>> columns) {
    static final RowCondition ALWAYS = new RowCondition(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RowCondition {
        columns = Map.copyOf(columns);
    }

    public boolean holdsFor(Row row) {
        return columns.entrySet().stream().allMatch(column -> column.getValue().contains(row.cell(column.getKey())));
    }
}
