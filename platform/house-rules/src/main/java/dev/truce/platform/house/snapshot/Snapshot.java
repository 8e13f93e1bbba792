package dev.truce.platform.house.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/**
 * A committed file that says what the module under test is: a difference is a change that somebody has to look at. A test
 * run with {@code -Dtruce.snapshots=update} writes the file anew.
 */
public final class Snapshot {
    private final Path file;

    private Snapshot(Path file) {
        this.file = file;
    }

    /**
     * Any file of the checkout.
     *
     * @param file where it is
     * @return the snapshot, which need not exist yet
     */
    public static Snapshot of(Path file) {
        return new Snapshot(file);
    }

    /**
     * The file of the module whose tests run.
     *
     * @param folder below {@code docs/}, such as {@code openapi}
     * @param suffix of the file, which is named as the module is, such as {@code .yaml}
     * @return the snapshot, which need not exist yet
     */
    public static Snapshot ofThisModule(String folder, String suffix) {
        Path module = Path.of("").toAbsolutePath();
        return new Snapshot(module.resolveSibling("docs").resolve(folder).resolve(module.getFileName() + suffix));
    }

    /**
     * Fails if the file says something else; writes it first, if that was asked for.
     *
     * @param said what the file has to say
     * @throws UncheckedIOException when the file cannot be read or written
     */
    public void assertSays(String said) {
        try {
            if ("update".equals(System.getProperty("truce.snapshots"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, said);
            }
            Assertions.assertThat(file)
                    .as("run this test with -Dtruce.snapshots=update and commit %s", file)
                    .exists();
            Assertions.assertThat(said)
                    .as("something changed: run this test with -Dtruce.snapshots=update and commit %s", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
