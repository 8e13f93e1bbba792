package dev.truce.importer.run;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.truce.importer.ImportFailure;
import dev.truce.importer.mapping.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** The rows that were not taken and why; used by many threads. */
final class Rejects {
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumn("file")
            .addColumn("line", CsvSchema.ColumnType.NUMBER)
            .addColumn("object")
            .addColumn("reason")
            .addColumn("row")
            .build()
            .withHeader();

    private final ConcurrentLinkedQueue<Rejected> rejected = new ConcurrentLinkedQueue<>();

    /**
     * A row that was not taken.
     *
     * @param object what it would have become
     */
    record Rejected(Row row, String object, String reason) {
        List<Object> cells() {
            return List.of(row.file(), row.line(), object, reason, row.original());
        }
    }

    void add(Row row, String object, String reason) {
        rejected.add(new Rejected(row, object, reason));
    }

    int count() {
        return rejected.size();
    }

    /** How many rows each reason rejects. */
    Map<String, Long> byReason() {
        return rejected.stream().collect(Collectors.groupingBy(Rejected::reason, TreeMap::new, Collectors.counting()));
    }

    /** Writes file, line, object, reason and the original row, in the order of files and lines. */
    void writeTo(Path file) {
        List<List<Object>> lines = rejected.stream()
                .sorted(Comparator.comparing((Rejected reject) -> reject.row().file())
                        .thenComparing(reject -> reject.row().line())
                        .thenComparing(Rejected::object))
                .map(Rejected::cells)
                .toList();
        try {
            CsvMapper.builder()
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .build()
                    .writer(COLUMNS)
                    .writeValue(file.toFile(), lines);
        } catch (IOException e) {
            throw new ImportFailure("Cannot write the rejected rows to %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
