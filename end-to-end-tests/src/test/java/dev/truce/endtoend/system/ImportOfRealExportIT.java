package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.truce.importer.api.TruceApi;
import dev.truce.importer.mapping.Mapping;
import dev.truce.importer.run.ImportRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real CRM export in the running system, counted against the lines of its files: all of it in {@code -Pfull}, a part
 * from everywhere in its largest file otherwise.
 */
class ImportOfRealExportIT {
    private static final Path EXPORT = RunningTruce.checkout()
            .resolve(System.getenv().getOrDefault("TRUCE_SHARED_DATA", "../shared/data"))
            .resolve("crm-sales-opportunities");
    private static final Path MAPPING =
            RunningTruce.checkout().resolve("examples/crm-sales-opportunities/mapping.yaml");

    private static final boolean FULL = Boolean.getBoolean("tests.full");
    private static final int DEALS = FULL ? 8_800 : 110;
    private static final int EVERY = 8_800 / DEALS;

    @TempDir
    Path folder;

    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void everyDealIsLoadedAndTheTotalsByStageAgreeWithTheFile() throws IOException {
        assumeTrue(
                Files.isDirectory(EXPORT),
                "skipped: the real export is not at " + EXPORT + "; TRUCE_SHARED_DATA says where its folder is");
        takeOver();
        List<String[]> deals = cells("sales_pipeline.csv");
        assertThat(deals).hasSize(DEALS);

        String firstRun = load();

        assertThat(count("Account", "")).isEqualTo(cells("accounts.csv").size()).isEqualTo(85);
        assertThat(count("Product2", ""))
                .isEqualTo(cells("products.csv").size())
                .isEqualTo(7);
        assertThat(count("User", "AND ManagerId != null"))
                .isEqualTo(cells("sales_teams.csv").size())
                .isEqualTo(35);
        Map.of("Won", "Closed Won", "Lost", "Closed Lost", "Engaging", "Qualification", "Prospecting", "Prospecting")
                .forEach((inFile, inTruce) -> assertThat(count("Opportunity", "AND StageName = '" + inTruce + "'"))
                        .as(inFile)
                        .isEqualTo(deals.stream()
                                .filter(deal -> deal[4].equals(inFile))
                                .count()));
        assertThat(count("Opportunity", "AND AccountId = null"))
                .isEqualTo(deals.stream().filter(deal -> deal[3].isEmpty()).count())
                .isPositive();
        assertThat(count("OpportunityLineItem", "")).isEqualTo(DEALS);
        assertThat(Files.readAllLines(folder.resolve("rejects.csv")))
                .as("rejected, below the header")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(firstRun).contains("rows/s");

        assertThat(load())
                .as("a second run")
                .containsPattern("Opportunity.*%,d +0 +0 +%,d +%,d".formatted(DEALS, DEALS, 0));
    }

    private void takeOver() throws IOException {
        for (String file : List.of("accounts.csv", "products.csv", "sales_teams.csv")) {
            Files.copy(EXPORT.resolve(file), folder.resolve(file));
        }
        List<String> lines = Files.readAllLines(EXPORT.resolve("sales_pipeline.csv"));
        Files.write(
                folder.resolve("sales_pipeline.csv"),
                IntStream.range(0, lines.size())
                        .filter(line -> line == 0 || line % EVERY == 0)
                        .mapToObj(lines::get)
                        .toList());
    }

    private String load() {
        StringWriter output = new StringWriter();
        PrintWriter out = new PrintWriter(output);
        Mapping mapping = Mapping.read(MAPPING);
        TruceApi api =
                new TruceApi(system()::adminToken, system().stack().layout().instanceUrl());
        Path rejects = folder.resolve("rejects.csv");
        new ImportRun(api, mapping, Clock.systemUTC(), out, false)
                .load(folder, rejects, 8)
                .printTo(out, rejects);
        return output.toString();
    }

    /** Only what was imported: other tests, which ran before, sell too. */
    private long count(String object, String condition) {
        return system().request(system().adminToken())
                .queryParam(
                        "q",
                        "SELECT COUNT() FROM %s WHERE External_Id__c != null AND CreatedDate >= %s %s"
                                .formatted(object, begun, condition))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("totalSize");
    }

    /** The rows below the header; no cell of this export is quoted. */
    private List<String[]> cells(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        assertThat(lines).noneMatch(line -> line.contains("\""));
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .toList();
    }
}
