package dev.truce.deals.report;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
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
    private static final String RARE = "GTK 500";
    private static final int AT_ONCE = 200;
    private static final int EVERY = Boolean.getBoolean("tests.full") ? 4 : 64;

    private final String unit;
    private final Map<String, String> agents = new LinkedHashMap<>();
    private final Map<String, String> offerings = new HashMap<>();
    private final List<String> deals = new ArrayList<>();

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

    String agentOf(String userId) {
        return agents.entrySet().stream()
                .filter(agent -> agent.getValue().equals(userId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    String offering(String product) {
        return offerings.get(product);
    }

    /** Some of the deals that can be worked on, from the whole file, and all of the offering that is hardly sold; an open one without an account cannot. */
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
                .filter(i -> i % EVERY == 0 || all.get(i).product().equals(RARE))
                .mapToObj(all::get)
                .toList();
    }

    /**
     * Loads accounts, deals and what they sell.
     *
     * @param lowest the share of its list price from which an offering is still the standard
     */
    void load(List<Row> rows, List<RealDelivery> deliveries, BigDecimal lowest) {
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
        deals.addAll(create(
                "Opportunity",
                IntStream.range(0, rows.size())
                        .mapToObj(i -> deal(rows.get(i), deliveries.get(i), accounts))
                        .toList()));
        create(
                "OpportunityLineItem",
                IntStream.range(0, rows.size())
                        .mapToObj(i -> line(rows.get(i), deliveries.get(i), deals.get(i)))
                        .toList());
    }

    /** Tells what became of the deals: hours and go-live as a project tool does, promises as people do. */
    void deliver(List<RealDelivery> deliveries) {
        List<Map<String, Object>> promises = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < deals.size(); i++) {
            RealDelivery delivery = deliveries.get(i);
            if (delivery.actual() != null) {
                report(deals.get(i), delivery);
            }
            if (delivery.promise() != null) {
                promises.add(Map.of(
                        "Opportunity__c",
                        deals.get(i),
                        "Statement__c",
                        "In five minutes",
                        "Contest_Reason__c",
                        "Nobody can do that",
                        "In_Contract__c",
                        delivery.inContract()));
                statuses.add(delivery.promise());
            }
        }
        List<String> ids = create("Commitment__c", promises);
        become(ids, statuses, "Contested", List.of("Contested"));
        become(ids, statuses, "Accepted By Delivery", List.of("Accepted By Delivery", "Fulfilled", "Broken"));
        become(ids, statuses, "Fulfilled", List.of("Fulfilled"));
        become(ids, statuses, "Broken", List.of("Broken"));
    }

    private static void report(String deal, RealDelivery delivery) {
        Map<String, Object> actuals = new HashMap<>(Map.of("actualEffortHours", delivery.actual()));
        if (delivery.live() != null) {
            actuals.put("actualGoLive", delivery.live().toString());
        }
        as(INTEGRATION)
                .body(actuals)
                .post(Crm.ACTIONS + deal + "/actuals")
                .then()
                .statusCode(200);
    }

    /**
     * Lets promises come to a status.
     *
     * @param ends the statuses on the way to which a promise comes to this one
     */
    private static void become(List<String> promises, List<String> statuses, String status, List<String> ends) {
        for (int i = 0; i < promises.size(); i++) {
            if (ends.contains(statuses.get(i))) {
                Crm.patch(DELIVERY_MANAGER, "Commitment__c", promises.get(i), Map.of("Status__c", status))
                        .statusCode(204);
            }
        }
    }

    private static Map<String, Object> account(String name) {
        return Map.of("Name", name.isEmpty() ? "Not told" : name);
    }

    private Map<String, Object> deal(Row row, RealDelivery delivery, Map<String, String> accounts) {
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
        if (delivery.requested() != null) {
            fields.put("Requested_Go_Live__c", delivery.requested().toString());
            fields.put("Contracted_Go_Live__c", delivery.contracted().toString());
            fields.put("Committed_Go_Live__c", delivery.committed().toString());
        }
        return fields;
    }

    private Map<String, Object> line(Row row, RealDelivery delivery, String deal) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "OpportunityId", deal, "Product2Id", offering(row.product()), "Effort_Hours__c", delivery.sold()));
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
            JsonPath answer = as(ADMIN)
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
