package dev.truce.platform.sobject.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.sobject.fixture.EmbeddedPostgresResource;
import dev.truce.platform.sobject.query.soql.MalformedQuery;
import dev.truce.platform.sobject.query.sql.ExportedColumn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ExportRecordsTest {
    @Inject
    QueryFixture fixture;

    @Inject
    ExportRecords exports;

    @BeforeEach
    void setUp() {
        fixture.setUp();
    }

    @AfterEach
    void tearDown() {
        fixture.tearDown();
    }

    private static List<List<Object>> rows(ExportRecords.Export export) {
        List<List<Object>> rows = new ArrayList<>();
        export.run(row -> {
            List<Object> values = new ArrayList<>();
            export.columns().forEach(column -> values.add(row[column.place()]));
            rows.add(values);
        });
        return rows;
    }

    @Test
    void valuesAreOfTheTypesOfTheirColumns() {
        ExportRecords.Export export = exports.of(
                "SELECT Name, account.owner.name, Budget__c, Billable__c, Kickoff__c FROM Project__c WHERE Name IN ('Alpha', 'Gamma') ORDER BY Name",
                false);

        assertThat(export.columns())
                .extracting(ExportedColumn::name)
                .containsExactly("Name", "Account.Owner.Name", "Budget__c", "Billable__c", "Kickoff__c");
        List<List<Object>> rows = rows(export);
        assertThat(rows.get(0))
                .containsExactly(
                        "Alpha", "Ben Seller", new BigDecimal("1000.00"), true, Instant.parse("2026-06-15T09:30:00Z"));
        assertThat(rows.get(1)).containsExactly("Gamma", null, null, false, null);
    }

    @Test
    void deletedRecordsAreExportedWhenAskedFor() {
        String soql = "SELECT Name FROM Project__c WHERE Name LIKE 'Z%'";

        assertThat(rows(exports.of(soql, false))).isEmpty();
        assertThat(rows(exports.of(soql, true))).containsExactly(List.of("Zombie"));
    }

    @Test
    void manyRecordsPassByOnce() {
        fixture.run(
                """
                insert into vault select 'a02R' || lpad(n::text, 11, '0') || 'AAA', 0, false, now(), '005Q0000000000AIAQ', now(),
                '005Q0000000000AIAQ', now(), null, 'Vault', '001Q00000000001IAA' from generate_series(1, 25000) n""");
        Set<Object> seen = new HashSet<>();

        long count = exports.of("SELECT Id FROM Vault__c WHERE Name = 'Vault'", false)
                .run(row -> seen.add(row[0]));

        assertThat(count).isEqualTo(25_000);
        assertThat(seen).hasSize(25_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT COUNT() FROM Account",
                "SELECT COUNT(Id) FROM Account",
                "SELECT Industry FROM Account GROUP BY Industry",
                "SELECT Name, (SELECT Name FROM Projects__r) FROM Account",
                "SELECT Name FROM Account OFFSET 1",
                "SELECT FIELDS(STANDARD) FROM Account",
                "SELECT TYPEOF Owner WHEN User THEN Name END FROM Account"
            })
    void whatIsNoPlainListIsRefused(String soql) {
        assertThatThrownBy(() -> exports.of(soql, false)).isInstanceOf(MalformedQuery.class);
    }
}
