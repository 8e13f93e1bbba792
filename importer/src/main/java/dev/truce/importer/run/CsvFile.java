package dev.truce.importer.run;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.truce.importer.ImportFailure;
import dev.truce.importer.mapping.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, in UTF-8 (RFC 4180; a quoted cell may span lines). */
final class CsvFile {
    private static final ObjectReader CELLS =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Map<String, Map<String, String>> aliases;
    private final List<Row> rows = new ArrayList<>();
    private final List<Malformed> malformed = new ArrayList<>();
    private List<String> header = List.of();
    private long lines;

    private CsvFile(Path file, Map<String, Map<String, String>> aliases) {
        this.file = file;
        this.aliases = aliases;
    }

    /** A row that has more or fewer cells than the header. */
    record Malformed(Row row, String reason) {}

    /**
     * @param aliases by column: texts that mean another one
     * @throws ImportFailure when the file cannot be read
     */
    static CsvFile read(Path file, Map<String, Map<String, String>> aliases) {
        CsvFile csv = new CsvFile(file, aliases);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            csv.readAll(reader);
        } catch (NoSuchFileException e) {
            throw new ImportFailure("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new ImportFailure("Cannot read %s as CSV in UTF-8: %s".formatted(file, e.getMessage()), e);
        }
        return csv;
    }

    List<Row> rows() {
        return rows;
    }

    List<Malformed> malformed() {
        return malformed;
    }

    private void readAll(BufferedReader reader) throws IOException {
        String text = record(reader);
        if (text == null) {
            throw new IOException("it is empty, not even a header");
        }
        header = cells(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        for (long begin = lines + 1; (text = record(reader)) != null; begin = lines + 1) {
            if (!text.isBlank()) {
                add(begin, text);
            }
        }
    }

    private void add(long line, String text) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<String> cells = cells(text);
        if (cells.size() != header.size()) {
            malformed.add(new Malformed(
                    new Row(name, line, Map.of(), text),
                    "the row has %d cells, the header has %d".formatted(cells.size(), header.size())));
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = header.get(i);
            byColumn.put(column, aliases.getOrDefault(column, Map.of()).getOrDefault(cells.get(i), cells.get(i)));
        }
        rows.add(new Row(name, line, byColumn, text));
    }

    /** The text up to the end of the next record: a line, or several where a quoted cell holds line ends. */
    private @Nullable String record(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        lines++;
        StringBuilder text = new StringBuilder(line);
        while (hasOpenQuote(text)) {
            line = reader.readLine();
            if (line == null) {
                throw new IOException("the quote in line %d is never closed".formatted(lines));
            }
            lines++;
            text.append('\n').append(line);
        }
        return text.toString();
    }

    private static boolean hasOpenQuote(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    private static List<String> cells(String text) throws IOException {
        String[] cells = CELLS.<String[]>readValues(text).next();
        List<String> stripped = new ArrayList<>(cells.length);
        for (String cell : cells) {
            stripped.add(cell.strip());
        }
        return stripped;
    }
}
