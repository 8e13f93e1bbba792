package dev.truce.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.truce.importer.mapping.ImportStep;
import dev.truce.importer.mapping.Mapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped mapping takes every row of the real export, or says why not. */
class CrmExportTest {
    private static final Path EXPORT =
            Path.of(System.getenv().getOrDefault("TRUCE_SHARED_DATA", "../../shared/data"), "crm-sales-opportunities");

    @TempDir
    Path folder;

    @Test
    void everyRowIsLoaded() throws IOException {
        assumeTrue(Files.isDirectory(EXPORT), "The real export is not at " + EXPORT.toAbsolutePath());
        Mapping mapping = Mapping.read(Path.of("../examples/crm-sales-opportunities/mapping.yaml"));
        StringWriter output = new StringWriter();
        PrintWriter out = new PrintWriter(output);

        try (Org org = new Org(typesOf(mapping))) {
            new ImportRun(org.api(), mapping, Clock.systemUTC(), out, false)
                    .load(EXPORT, folder.resolve("rejects.csv"), 8)
                    .printTo(out, folder.resolve("rejects.csv"));

            assertThat(org.recordsOf("User").size()).isEqualTo(35 + 6);
            assertThat(org.recordsOf("Account").size()).isEqualTo(85);
            assertThat(org.recordsOf("Product2").size()).isEqualTo(7);
            assertThat(org.recordsOf("Opportunity").size()).isEqualTo(8_800);
            assertThat(org.recordsOf("OpportunityLineItem").size()).isEqualTo(8_800);
        }
        assertThat(output.toString())
                .containsPattern("Engaging +1,589 +1,589 +0")
                .containsPattern("Lost +2,473 +2,473 +0")
                .containsPattern("Prospecting +500 +500 +0")
                .containsPattern("Won +4,238 +4,238 +0");
    }

    /** Texts and references are all that the counts depend on. */
    private static Map<String, Map<String, String>> typesOf(Mapping mapping) {
        Map<String, Map<String, String>> types = new HashMap<>();
        for (ImportStep step : mapping.steps()) {
            step.fields().keySet().forEach(field -> types.computeIfAbsent(step.object(), unseen -> new HashMap<>())
                    .put(field, "string"));
        }
        return types;
    }
}
