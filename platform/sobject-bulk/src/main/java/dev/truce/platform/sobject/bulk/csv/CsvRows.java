package dev.truce.platform.sobject.bulk.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file, one by one. */
public final class CsvRows {
    private final MappingIterator<String[]> rows;

    CsvRows(MappingIterator<String[]> rows) {
        this.rows = rows;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws MalformedCsv when a quote is not closed, or what is there is no CSV
     */
    public Optional<List<String>> next() throws IOException {
        try {
            return rows.hasNextValue() ? Optional.of(Arrays.asList(rows.nextValue())) : Optional.empty();
        } catch (JsonProcessingException malformed) {
            throw new MalformedCsv(malformed);
        }
    }

    /** A file is no CSV from some line on. */
    public static final class MalformedCsv extends IOException {
        MalformedCsv(JsonProcessingException cause) {
            super(
                    cause.getOriginalMessage()
                            + (cause.getLocation() == null
                                    ? ""
                                    : " (line " + cause.getLocation().getLineNr() + ")"),
                    cause);
        }
    }
}
