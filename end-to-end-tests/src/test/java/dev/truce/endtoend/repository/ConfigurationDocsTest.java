package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.house.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} lists every key and every environment variable; run with -Dtruce.snapshots=update to write the table. */
class ConfigurationDocsTest {
    private static final Path DOCS = Checkout.root().resolve("docs/configuration.md");
    private static final String BEGIN = "<!-- keys: written by ConfigurationDocsTest -->\n";
    private static final String END = "<!-- end of keys -->";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(TRUCE_[A-Z_]+)");

    @Test
    void everyKeyIsListedWithItsDefaultAndMeaning() {
        String docs = Checkout.read(DOCS);
        int from = docs.indexOf(BEGIN) + BEGIN.length();
        int to = docs.indexOf(END);
        assertThat(to).as("the markers in " + DOCS).isGreaterThanOrEqualTo(from);
        Snapshot.of(DOCS).assertSays(docs.substring(0, from) + table() + docs.substring(to));
    }

    @Test
    void everyKeySaysWhatItMeans() {
        assertThat(ConfigurationKeys.all())
                .hasSizeGreaterThan(5)
                .allSatisfy(key -> assertThat(key.meaning()).as(key.name()).isNotBlank());
    }

    @Test
    void everyEnvironmentVariableIsExplained() {
        Set<String> used = new TreeSet<>();
        for (Path file : Checkout.filesEndingWith(".properties")) {
            if (file.toString().contains("/src/main/")) {
                Matcher variables = VARIABLE.matcher(Checkout.read(file));
                while (variables.find()) {
                    used.add(variables.group(1));
                }
            }
        }
        String docs = Checkout.read(DOCS);
        assertThat(used).isNotEmpty().allSatisfy(variable -> assertThat(docs).contains("| `" + variable + "` |"));
    }

    @Test
    void keysAreDeclaredWhereTheyAreDocumented() {
        assertThat(Checkout.filesEndingWith(".java").stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .filter(file -> Checkout.read(file).contains("@ConfigProperty(name = \"truce.")))
                .as("a key of Truce belongs into a @ConfigMapping, with Javadoc")
                .isEmpty();
    }

    private static String table() {
        return ConfigurationKeys.all().stream()
                .map(key -> "| `%s` | %s | %s |\n"
                        .formatted(
                                key.name(),
                                key.byDefault().isEmpty() ? "" : "`" + key.byDefault() + "`",
                                key.meaning().replace("|", "\\|")))
                .collect(Collectors.joining("", "| key | default | meaning |\n|--|--|--|\n", ""));
    }
}
