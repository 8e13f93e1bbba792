package dev.truce.platform.sobject.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random queries over random rows are answered as somebody would who goes through the rows one by one. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class BruteForceIT {
    private static final boolean FULL = Boolean.getBoolean("tests.full");
    private static final int DATA_SETS = FULL ? 12 : 5;
    private static final long FIRST_SEED = 20_261_130;
    private static final int QUERIES = 60;
    private static final int DEPTH = 3;
    private static final ApiVersion VERSION = new ApiVersion(64);

    @Inject
    QueryFixture fixture;

    @Inject
    RunQuery queries;

    @Inject
    ObjectMapper json;

    /** The same ones for every change, new ones where all is tested. A failure names its seed. */
    static List<Long> seeds() {
        return (FULL ? new Random() : new Random(FIRST_SEED))
                .longs(DATA_SETS)
                .boxed()
                .toList();
    }

    @BeforeEach
    void setUp() {
        fixture.setUp();
    }

    @AfterEach
    void tearDown() {
        fixture.tearDown();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreThoseForWhichTheConditionHoldsInOrder(long seed) {
        RandomRows rows = rows(seed);
        for (int i = 0; i < QUERIES; i++) {
            RandomCondition condition = RandomCondition.any(rows, DEPTH);
            RandomOrder order = RandomOrder.any(rows);
            int limit = rows.below(20);
            int offset = rows.below(4);
            String soql = "SELECT Id FROM Project__c WHERE %s%s LIMIT %d OFFSET %d"
                    .formatted(condition.soql(), order.soql(), limit, offset);

            List<String> found = ids(soql);

            assertThat(found)
                    .as("seed %d: %s", seed, soql)
                    .isEqualTo(rows.projects().stream()
                            .filter(condition.meaning())
                            .sorted(order.meaning())
                            .skip(offset)
                            .limit(limit)
                            .map(row -> String.valueOf(row.get("Id")))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatDoesNotHoldFails(long seed) {
        RandomRows rows = rows(seed);
        for (int i = 0; i < QUERIES; i++) {
            RandomCondition condition = RandomCondition.any(rows, DEPTH);
            List<String> holds = ids("SELECT Id FROM Project__c WHERE " + condition.soql());
            List<String> fails = ids("SELECT Id FROM Project__c WHERE NOT (" + condition.soql() + ")");

            assertThat(Collections.disjoint(holds, fails))
                    .as("seed %d: %s", seed, condition.soql())
                    .isTrue();
            assertThat(holds.size() + fails.size())
                    .as("seed %d: %s", seed, condition.soql())
                    .isEqualTo(rows.projects().size());
        }
    }

    /** What rows are grouped by, and its value in a row. */
    private record Key(String soql, Function<Map<String, @Nullable Object>, @Nullable Object> of) {}

    private static final List<Key> KEYS = List.of(
            new Key("Name", row -> lower(row.get("Name"))),
            new Key("Billing__c", row -> lower(row.get("Billing__c"))),
            new Key("Account.Industry", row -> lower(row.get("Account.Industry"))),
            new Key("Seats__c", row -> row.get("Seats__c")),
            new Key("Billable__c", row -> row.get("Billable__c")),
            new Key("Start_Date__c", row -> row.get("Start_Date__c")),
            new Key(
                    "CALENDAR_YEAR(Start_Date__c)",
                    row -> row.get("Start_Date__c") instanceof LocalDate day ? day.getYear() : null),
            new Key(
                    "DAY_IN_WEEK(Start_Date__c)",
                    row -> row.get("Start_Date__c") instanceof LocalDate day
                            ? day.getDayOfWeek().getValue() % 7 + 1
                            : null));

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsAreMadeAndSummedUp(long seed) {
        RandomRows rows = rows(seed);
        for (int i = 0; i < QUERIES; i++) {
            RandomCondition condition = RandomCondition.any(rows, 2);
            Key key = KEYS.get(rows.below(KEYS.size()));
            int atLeast = rows.below(3);
            String soql =
                    ("SELECT %s k, COUNT(Id) a, COUNT(Billing__c) b, COUNT_DISTINCT(Billing__c) c, SUM(Budget__c) d,"
                                    + " MIN(Account.Name) e, MAX(Seats__c) f, MAX(Name) g FROM Project__c WHERE %s GROUP BY %s"
                                    + " HAVING COUNT(Id) > %d")
                            .formatted(key.soql(), condition.soql(), key.soql(), atLeast);

            List<String> found = new ArrayList<>();
            answer(soql).forEach(record -> found.add(shown(record)));

            assertThat(found)
                    .as("seed %d: %s", seed, soql)
                    .containsExactlyInAnyOrderElementsOf(rows.projects().stream()
                            .filter(condition.meaning())
                            .collect(Collectors.groupingBy(
                                    row -> String.valueOf(key.of().apply(row)), TreeMap::new, Collectors.toList()))
                            .entrySet()
                            .stream()
                            .filter(group -> group.getValue().size() > atLeast)
                            .map(group -> group.getKey() + summedUp(group.getValue()))
                            .toList());
        }
    }

    private static String summedUp(List<Map<String, @Nullable Object>> rows) {
        List<BigDecimal> budgets = values(rows, "Budget__c").stream()
                .map(value -> (BigDecimal) value)
                .toList();
        return ", %d, %d, %d, %s, %s, %s, %s"
                .formatted(
                        rows.size(),
                        values(rows, "Billing__c").size(),
                        values(rows, "Billing__c").stream()
                                .map(BruteForceIT::lower)
                                .distinct()
                                .count(),
                        budgets.isEmpty() ? null : plain(budgets.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                        texts(rows, "Account.Name")
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        values(rows, "Seats__c").stream()
                                .map(value -> (Integer) value)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        texts(rows, "Name").max(Comparator.naturalOrder()).orElse(null));
    }

    private static List<Object> values(List<Map<String, @Nullable Object>> rows, String field) {
        return rows.stream().map(row -> row.get(field)).filter(Objects::nonNull).toList();
    }

    private static Stream<String> texts(List<Map<String, @Nullable Object>> rows, String field) {
        return values(rows, field).stream().map(value -> value.toString().toLowerCase(Locale.ROOT));
    }

    private RandomRows rows(long seed) {
        RandomRows rows = new RandomRows(new Random(seed));
        fixture.run(rows.sql());
        return rows;
    }

    private List<String> ids(String soql) {
        List<String> ids = new ArrayList<>();
        answer(soql).forEach(record -> ids.add(record.get("Id").textValue()));
        return ids;
    }

    private JsonNode answer(String soql) {
        return json.valueToTree(queries.firstPage(soql, false, BatchSize.DEFAULT, VERSION))
                .get("records");
    }

    /** The members behind the attributes; which of several spellings a group is shown by is of no account. */
    private static String shown(JsonNode record) {
        List<String> values = new ArrayList<>();
        record.properties().stream()
                .skip(1)
                .forEach(member -> values.add(
                        member.getValue().isNumber()
                                ? plain(member.getValue().decimalValue())
                                : member.getValue().asText("null").toLowerCase(Locale.ROOT)));
        return String.join(", ", values);
    }

    private static @Nullable Object lower(@Nullable Object value) {
        return value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
