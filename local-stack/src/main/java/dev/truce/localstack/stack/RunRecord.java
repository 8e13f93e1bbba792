package dev.truce.localstack.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What a run writes down about itself, for {@code status} and {@code down}, and for the next run should this one be
 * killed.
 *
 * @param pid the process that runs the stack
 * @param basePort the base of its ports
 * @param tls whether the gateway speaks HTTPS too
 * @param children the processes of the services
 * @param ready whether all of it was ready once
 */
record RunRecord(long pid, int basePort, boolean tls, List<Long> children, boolean ready) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Optional<RunRecord> in(StackLayout layout) {
        Path file = file(layout);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), RunRecord.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Readers see the old content or the new, never a part. */
    void writeTo(StackLayout layout) {
        Path file = file(layout);
        Path next = file.resolveSibling("stack.json.next");
        try {
            Files.write(next, JSON.writeValueAsBytes(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    static void deleteFrom(StackLayout layout) {
        try {
            Files.deleteIfExists(file(layout));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file(layout), e);
        }
    }

    private static Path file(StackLayout layout) {
        return layout.run().resolve("stack.json");
    }
}
