package dev.truce.platform.sobject.bulk.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How the CSV of a job looks. */
public record CsvFormat(ColumnDelimiter delimiter, LineEnding lineEnding) {
    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /** The rows of a file in UTF-8, with or without byte order mark, read as they are asked for. */
    public CsvRows read(InputStream file) throws IOException {
        return new CsvRows(CSV.readerFor(String[].class).with(schema()).readValues(file));
    }

    /** Writes rows in which every value is quoted; the stream stays open. */
    public CsvOutput write(OutputStream file) throws IOException {
        SequenceWriter rows = CSV.writerFor(String[].class).with(schema()).writeValues(file);
        return new CsvOutput(rows);
    }

    private CsvSchema schema() {
        return CsvSchema.emptySchema()
                .withColumnSeparator(delimiter.character())
                .withLineSeparator(lineEnding.characters());
    }
}
