package dev.truce.localstack;

import dev.truce.localstack.stack.StackLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of all state, of which only what Truce has put there is ever deleted. */
record TruceHome(Path home, List<Path> ours) {

    static TruceHome of(StackLayout layout) {
        List<Path> ours = new ArrayList<>(layout.contents());
        ours.add(demoOf(layout));
        ours.add(layout.home().resolve("benchmark")); // what ./truce benchmark measured
        return new TruceHome(layout.home(), ours);
    }

    /** Where the demo keeps the state of its last run. */
    static Path demoOf(StackLayout layout) {
        return layout.home().resolve("demo");
    }

    void delete() throws IOException {
        for (Path folder : ours) {
            if (Files.exists(folder)) {
                deleteAll(folder);
            }
        }
        try (Stream<Path> rest = Files.list(home)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(home);
    }

    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
