package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.house.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The public types of the platform are those that the product outside of it uses, no more: what only its own modules
 * use is internal. Run with -Dtruce.snapshots=update to write the list, which the house rules of every service read.
 */
class PublicTypesTest {
    private static final Path LIST = Checkout.root()
            .resolve("platform/house-rules/src/main/resources/dev/truce/platform/house/public-types.txt");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(dev\\.truce\\.platform(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*)");
    private static final String RUNTIME = "platform/runtime/";

    @Test
    void publicTypesAreThoseThatAreUsed() {
        Snapshot.of(LIST).assertSays(String.join("\n", used()) + "\n");
    }

    @Test
    void importsAreFound() {
        assertThat(types("import dev.truce.platform.sobject.error.Refusal;\nimport java.util.List;\n"))
                .containsExactly("dev.truce.platform.sobject.error.Refusal");
        assertThat(types("import static dev.truce.platform.sobject.access.Actor.Kind.USER;\n"))
                .containsExactly("dev.truce.platform.sobject.access.Actor");
    }

    /** The runtime stands between: it uses the engines as a service does, and has types for services itself. */
    private static NavigableSet<String> used() {
        NavigableSet<String> used = new TreeSet<>();
        for (Path file : Checkout.filesEndingWith(".java")) {
            String path = Checkout.root().relativize(file).toString().replace('\\', '/');
            if (path.contains("/src/main/") && path.startsWith(RUNTIME)) {
                types(Checkout.read(file)).stream()
                        .filter(type -> !type.startsWith("dev.truce.platform.runtime."))
                        .forEach(used::add);
            } else if (path.contains("/src/main/") && !path.startsWith("platform/")) {
                used.addAll(types(Checkout.read(file)));
            }
        }
        return used;
    }

    private static NavigableSet<String> types(String source) {
        NavigableSet<String> types = new TreeSet<>();
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            types.add(imports.group(1));
        }
        return types;
    }
}
