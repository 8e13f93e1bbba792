package dev.truce.benchmarks.database;

import dev.truce.benchmarks.BenchmarkFailure;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A load of tables by {@code COPY}, in one transaction.
 *
 * @param rows of each table
 */
public record CopyLoad(StackDatabase database, List<SampleRow> tables, int rows) {
    public CopyLoad {
        tables = List.copyOf(tables);
    }

    /**
     * Writes the rows to files and loads them.
     *
     * @param folder of the files, which are deleted again
     * @return what loading took, without writing
     */
    public Duration run(Path folder) {
        try (Connection connection = database.connect()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (SampleRow table : tables) {
                write(copy, table, file(folder, table));
            }
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            for (SampleRow table : tables) {
                load(copy, table, file(folder, table));
            }
            connection.commit();
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (SQLException | IOException e) {
            throw new BenchmarkFailure("COPY failed: " + e.getMessage(), e);
        }
    }

    private void write(CopyManager copy, SampleRow table, Path file) throws SQLException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            copy.copyOut("COPY (%s) TO STDOUT".formatted(table.select(rows)), out);
        }
    }

    private static void load(CopyManager copy, SampleRow table, Path file) throws SQLException, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            copy.copyIn("COPY %s (%s) FROM STDIN".formatted(table.table(), table.columns()), in);
        }
        Files.delete(file);
    }

    private static Path file(Path folder, SampleRow table) {
        return folder.resolve(table.table() + ".copy");
    }
}
