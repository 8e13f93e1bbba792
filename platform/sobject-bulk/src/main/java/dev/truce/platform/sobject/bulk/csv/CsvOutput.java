package dev.truce.platform.sobject.bulk.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.util.List;

/** Writes the rows of a CSV file. */
public final class CsvOutput {
    private final SequenceWriter rows;

    CsvOutput(SequenceWriter rows) {
        this.rows = rows;
    }

    public void write(List<String> row) throws IOException {
        rows.write(row.toArray(String[]::new));
    }

    /** Hands on what is buffered. */
    public void flush() throws IOException {
        rows.flush();
    }
}
