package dev.truce.platform.sobject.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Companies and projects with values from small domains, so that they are often equal, empty, or differ in case only.
 * Texts that are sorted are plain letters, which every collation puts in the same order.
 */
final class RandomRows {
    private static final int COMPANIES = 5;
    private static final int PROJECTS = 14;
    private static final int GENERATOR_SIZE = 1_000;

    static final Arbitrary<String> WORDS = Arbitraries.of("a", "A", "ab", "AB", "Abc", "b", "B", "ba", "c");
    static final Arbitrary<BigDecimal> NUMBERS =
            Arbitraries.of("-1.5", "0", "0.25", "1", "1.5", "2", "100").map(BigDecimal::new);
    static final Arbitrary<Integer> COUNTS = Arbitraries.of(-1, 0, 1, 2, 3);
    static final Arbitrary<LocalDate> DAYS = Arbitraries.of(
                    "2025-12-31", "2026-01-01", "2026-03-31", "2026-06-14", "2026-06-15", "2026-06-16")
            .map(LocalDate::parse);
    static final Arbitrary<Instant> MOMENTS = Arbitraries.of(
                    "2025-12-31T23:59:59.999Z",
                    "2026-01-01T00:00:00Z",
                    "2026-06-14T23:59:59.999Z",
                    "2026-06-15T00:00:00Z",
                    "2026-06-15T12:00:00Z",
                    "2026-06-16T00:00:00Z")
            .map(Instant::parse);
    private static final Arbitrary<String> SKILLS = Arbitraries.of("Java", "Kafka", "Java;Kafka", "SQL;Java", "SQL");

    private final Random random;
    private final List<Map<String, @Nullable Object>> companies = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> projects = new ArrayList<>();

    RandomRows(Random random) {
        this.random = random;
        for (int i = 0; i < COMPANIES; i++) {
            companies.add(company(i));
        }
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(project(i));
        }
    }

    /** A value of a domain. */
    <T> T any(Arbitrary<T> domain) {
        RandomGenerator<T> generator = domain.generator(GENERATOR_SIZE);
        return generator.next(random).value();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> @Nullable T orNull(Arbitrary<T> domain) {
        return random.nextInt(4) == 0 ? null : any(domain);
    }

    /** Projects by the names of their fields; those of the company by paths, empty where there is no company. */
    List<Map<String, @Nullable Object>> projects() {
        return projects;
    }

    private Map<String, @Nullable Object> company(int i) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("Id", "001R0000000000" + i);
        row.put("Name", any(WORDS));
        row.put("Industry", orNull(WORDS));
        row.put("AnnualRevenue", orNull(NUMBERS));
        return row;
    }

    private Map<String, @Nullable Object> project(int i) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("Id", "a01R000000000%02dAAA".formatted(i));
        row.put("Name", any(WORDS));
        row.put("Billing__c", orNull(WORDS));
        row.put("Skills__c", orNull(SKILLS));
        row.put("Budget__c", orNull(NUMBERS));
        row.put("Seats__c", orNull(COUNTS));
        row.put("Billable__c", random.nextBoolean());
        row.put("Start_Date__c", orNull(DAYS));
        row.put("Kickoff__c", orNull(MOMENTS));
        Map<String, @Nullable Object> company =
                random.nextInt(4) == 0 ? null : companies.get(random.nextInt(companies.size()));
        row.put("AccountId", company == null ? null : company.get("Id") + "AAA");
        for (String field : List.of("Name", "Industry", "AnnualRevenue")) {
            row.put("Account." + field, company == null ? null : company.get(field));
        }
        return row;
    }

    /** Statements that put the rows in place of those that are there. */
    String sql() {
        String system = "0, false, now(), '005000000000000AAA', now(), '005000000000000AAA', now(), null";
        String companyRows = companies.stream()
                .map(row -> "('%sAAA', %s, %s, %s, %s, '005000000000000AAA')"
                        .formatted(
                                row.get("Id"),
                                system,
                                literal(row.get("Name")),
                                literal(row.get("Industry")),
                                literal(row.get("AnnualRevenue"))))
                .collect(Collectors.joining(", "));
        String projectRows = projects.stream()
                .map(row -> "(%s, %s, %s, 'Planned', '005000000000000AAA')"
                        .formatted(
                                literal(row.get("Id")),
                                system,
                                List.of(
                                                "Name",
                                                "Billing__c",
                                                "Skills__c",
                                                "Budget__c",
                                                "Seats__c",
                                                "Billable__c",
                                                "Start_Date__c",
                                                "Kickoff__c",
                                                "AccountId")
                                        .stream()
                                        .map(field -> literal(row.get(field)))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(", "));
        String columns =
                "id, version, is_deleted, created_date, created_by_id, last_modified_date, last_modified_by_id,"
                        + " system_modstamp, external_id";
        return "truncate company, project; insert into company (%s, name, industry, annual_revenue, owner_id) values %s;"
                        .formatted(columns, companyRows)
                + " insert into project (%s, name, billing, skills, budget, seats, billable, start_date, kickoff, account_id, stage, owner_id) values %s"
                        .formatted(columns, projectRows);
    }

    private static String literal(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : "'" + value + "'";
    }
}
