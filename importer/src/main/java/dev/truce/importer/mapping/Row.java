package dev.truce.importer.mapping;

import java.util.Map;

/**
 * One row of a CSV file.
 *
 * @param file the name of the file
 * @param line the line that the row begins on, counted from 1
 * @param cells what the row holds, by column, stripped, aliases replaced; empty cells are empty texts
 * @param original the row as it was
 */
public record Row(String file, long line, Map<String, String> cells, String original) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /**
     * What stands in a column.
     *
     * @throws RowRejected when the file has no such column
     */
    public String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new RowRejected("%s has no column %s".formatted(file, column));
        }
        return cell;
    }
}
