package dev.truce.deals.report;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.Crm;
import dev.truce.platform.sobject.id.RecordId;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A real CRM export, loaded through the API as its import does, and its rows as the file has them. */
final class RealPipeline {
    static final Path FOLDER = Path.of("..")
            .toAbsolutePath()
            .resolve(System.getenv().getOrDefault("TRUCE_SHARED_DATA", "../shared/data"))
            .resolve("crm-sales-opportunities")
            .normalize();
    private static final int AT_ONCE = 200;
    private static final int EVERY = 4;

    private final String unit;
    private final Map<String, String> agents = new LinkedHashMap<>();
    private final Map<String, String> offerings = new HashMap<>();

    RealPipeline(String unit) {
        this.unit = unit;
    }

    /** One row of the file; an open deal has no day and no value. */
    record Row(String agent, String product, String account, String stage, String closedOn, String value) {
        boolean isOver() {
            return stage.equals("Won") || stage.equals("Lost");
        }
    }

    String agent(String name) {
        return agents.computeIfAbsent(name, unknown -> RecordId.parse("005REAL0000%04d".formatted(agents.size() + 1))
                .orElseThrow());
    }

    String offering(String product) {
        return offerings.get(product);
    }

    /** Every fourth deal of the file that can be worked on; an open one without an account cannot. */
    List<Row> rows() {
        List<Row> all = lines("sales_pipeline.csv")
                .map(cells -> new Row(
                        cells[1],
                        cells[2].equals("GTXPro") ? "GTX Pro" : cells[2],
                        cells[3],
                        cells[4],
                        cells[6],
                        cells[7]))
                .filter(row -> row.isOver() || !row.account().isEmpty())
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }

    /** @param lowest the share of its list price from which an offering is still the standard */
    void load(List<Row> rows, BigDecimal lowest) {
        Map<String, BigDecimal> prices = new HashMap<>();
        lines("products.csv").forEach(cells -> prices.put(cells[0], new BigDecimal(cells[2])));
        prices.forEach((product, price) -> offerings.put(
                product,
                Crm.created(Crm.post(
                        ADMIN,
                        "Product2",
                        Map.of("Name", product, "Standard_Price__c", price, "Min_Price__c", price.multiply(lowest))))));
        Map<String, String> accounts = new HashMap<>();
        List<String> names = rows.stream().map(Row::account).distinct().toList();
        List<String> ids =
                create("Account", names.stream().map(RealPipeline::account).toList());
        for (int i = 0; i < names.size(); i++) {
            accounts.put(names.get(i), ids.get(i));
        }
        List<String> deals = create(
                "Opportunity", rows.stream().map(row -> deal(row, accounts)).toList());
        List<Map<String, Object>> sold = new ArrayList<>();
        for (int i = 0; i < deals.size(); i++) {
            sold.add(line(rows.get(i), deals.get(i)));
        }
        create("OpportunityLineItem", sold);
    }

    private static Map<String, Object> account(String name) {
        return Map.of("Name", name.isEmpty() ? "Not told" : name);
    }

    private Map<String, Object> deal(Row row, Map<String, String> accounts) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "Name",
                row.product() + " for " + row.account(),
                "AccountId",
                accounts.get(row.account()),
                "OwnerId",
                agent(row.agent()),
                "Delivery_Unit__c",
                unit,
                "Imported__c",
                row.isOver(),
                "CloseDate",
                row.isOver() ? row.closedOn() : Crm.today().plusDays(90).toString(),
                "StageName",
                row.isOver() ? "Closed " + row.stage() : "Qualification"));
        if (row.isOver()) {
            fields.put("Amount", new BigDecimal(row.value()));
        }
        return fields;
    }

    private Map<String, Object> line(Row row, String deal) {
        Map<String, Object> fields =
                new HashMap<>(Map.of("OpportunityId", deal, "Product2Id", offering(row.product())));
        if (row.isOver()) {
            fields.put("UnitPrice", new BigDecimal(row.value()));
        }
        return fields;
    }

    private static List<String> create(String object, List<Map<String, Object>> records) {
        List<String> ids = new ArrayList<>();
        for (int first = 0; first < records.size(); first += AT_ONCE) {
            List<Map<String, Object>> typed = records.subList(first, Math.min(records.size(), first + AT_ONCE)).stream()
                    .map(fields -> {
                        Map<String, Object> record = new LinkedHashMap<>();
                        record.put("attributes", Map.of("type", object));
                        record.putAll(fields);
                        return record;
                    })
                    .toList();
            JsonPath answer = as(INTEGRATION)
                    .body(Map.of("allOrNone", true, "records", typed))
                    .post("/services/data/v64.0/composite/sobjects")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(answer.getList("success", Boolean.class))
                    .as(() -> String.valueOf(answer.getList("errors.message")))
                    .containsOnly(true);
            ids.addAll(answer.getList("id"));
        }
        return ids;
    }

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
