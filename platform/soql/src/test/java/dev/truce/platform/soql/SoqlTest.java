package dev.truce.platform.soql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.soql.UnreadableQuery.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoqlTest {

    private static Condition.Comparison comparison(String condition) {
        return (Condition.Comparison)
                Soql.parse("SELECT Id FROM A WHERE " + condition).where().orElseThrow();
    }

    private static String paths(Term term) {
        return ((Term.Field) term).path().toString();
    }

    private static List<Path> selected(Query query) {
        return ((Selection.Items) query.selection())
                .items().stream()
                        .map(item -> ((Term.Field) ((SelectItem.Value) item).term()).path())
                        .toList();
    }

    private static Ordering by(String field, int offset, boolean descending, boolean nullsLast) {
        return new Ordering(new Term.Field(new Path(List.of(field), offset)), descending, nullsLast);
    }

    private static String shape(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public String all(Condition.All all) {
                return "all" + all.conditions().stream().map(SoqlTest::shape).toList();
            }

            @Override
            public String any(Condition.Any any) {
                return "any" + any.conditions().stream().map(SoqlTest::shape).toList();
            }

            @Override
            public String not(Condition.Not not) {
                return "not " + shape(not.condition());
            }

            @Override
            public String comparison(Condition.Comparison comparison) {
                return paths(comparison.term());
            }

            @Override
            public String membership(Condition.Membership membership) {
                return membership.path() + " among " + membership.ids().from().name();
            }
        });
    }

    @Test
    void queryIsReadWhole() {
        Query query = Soql.parse(
                "select Id, Account.Owner.Name from Opportunity o where IsWon = true order by Amount desc nulls last, Id limit 5 offset 10");

        assertThat(selected(query))
                .containsExactly(new Path(List.of("Id"), 7), new Path(List.of("Account", "Owner", "Name"), 11));
        assertThat(query.from()).isEqualTo(new FromObject("Opportunity", Optional.of("o"), List.of(), 35));
        assertThat(query.where().map(SoqlTest::shape)).contains("IsWon");
        assertThat(query.order()).containsExactly(by("Amount", 77, true, true), by("Id", 101, false, false));
        assertThat(query.limit()).isEqualTo(OptionalInt.of(5));
        assertThat(query.offset()).isEqualTo(10);
    }

    @Test
    void countIsASelectionOfItsOwn() {
        assertThat(Soql.parse("SELECT COUNT() FROM A").selection()).isEqualTo(new Selection.RowCount());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 1 AND b = 2 AND c = 3        | all[a, b, c]",
                "a = 1 AND (b = 2 OR c = 3)       | all[a, any[b, c]]",
                "(a = 1 AND b = 2) OR c = 3       | any[all[a, b], c]",
                "NOT a = 1 AND b = 2              | all[not a, b]",
                "a = 1 OR NOT b = true            | any[a, not b]",
                "NOT (a = 1 OR b = 2)             | not any[a, b]",
                "NOT NOT a = 1                    | not not a",
                "((a = 1))                        | a",
                "a NOT IN (1) AND NOT b IN (2)    | all[a, not b]",
                "NOT a NOT IN (1)                 | not a"
            })
    void conditionsAreJoinedAsWritten(String condition, String shape) {
        assertThat(shape(Soql.parse("SELECT Id FROM A WHERE " + condition)
                        .where()
                        .orElseThrow()))
                .isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "a = 1, EQUAL",
        "a != 1, UNEQUAL",
        "a <> 1, UNEQUAL",
        "a < 1, LESS",
        "a <= 1, LESS_OR_EQUAL",
        "a > 1, GREATER",
        "a >= 1, GREATER_OR_EQUAL",
        "a like 'x', LIKE",
        "a In (1), IN",
        "a not  In (1), NOT_IN",
        "a includes ('x'), INCLUDES",
        "a Excludes ('x'), EXCLUDES"
    })
    void operatorsAreRead(String condition, Operator operator) {
        assertThat(comparison(condition).operator()).isEqualTo(operator);
    }

    @Test
    void literalsAreRead() {
        assertThat(comparison("a IN (null, TRUE, -1.50, +3, .5, 2026-01-31, 2026-01-31T12:00:00.5+02:00, TODAY)")
                        .literals())
                .containsExactly(
                        new Literal.Absent(),
                        new Literal.Flag(true),
                        new Literal.Numeral(new BigDecimal("-1.50")),
                        new Literal.Numeral(new BigDecimal("3")),
                        new Literal.Numeral(new BigDecimal("0.5")),
                        new Literal.Day(LocalDate.of(2026, 1, 31)),
                        new Literal.Moment(Instant.parse("2026-01-31T10:00:00.500Z")),
                        new Literal.Period(RelativePeriod.named("TODAY").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'plain'             | plain     | plain",
                "'it\\'s \\\"so\\\"' | it's \"so\" | it's \"so\"",
                "'a\\\\b'            | a\\b      | a\\\\b",
                "'50\\%\\_%_'        | 50%_%_    | 50\\%\\_%_",
                "'\\u0041\\u00e9'    | Aé        | Aé",
                "'\\u0025'           | %         | \\%",
                "'-- /* */ ;'        | -- /* */ ; | -- /* */ ;"
            })
    void escapesAreResolved(String quoted, String value, String pattern) {
        assertThat(comparison("a = " + quoted).literal()).isEqualTo(new Literal.Text(value, pattern));
    }

    @Test
    void plusLostInAUrlIsFound() {
        assertThat(comparison("a > 2026-01-01T00:00:00.000 0100").literal())
                .isEqualTo(new Literal.Moment(Instant.parse("2025-12-31T23:00:00Z")));
        assertThat(comparison("a = 'T00:00:00 0100'").literal())
                .isEqualTo(new Literal.Text("T00:00:00 0100", "T00:00:00 0100"));
    }

    @Test
    void reservedWordsMayNameFields() {
        Query query = Soql.parse(
                "SELECT Order, Group, Type, Last FROM Order WHERE Limit = 1 AND Today = 2 ORDER BY Last NULLS LAST");

        assertThat(selected(query)).hasToString("[Order, Group, Type, Last]");
        assertThat(query.where().map(SoqlTest::shape)).contains("all[Limit, Today]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT ", "NOT ("})
    void deepNestingIsRefused(String opening) {
        String soql = "SELECT Id FROM A WHERE " + opening.repeat(10_000) + "a = 1";

        assertThatThrownBy(() -> Soql.parse(soql))
                .isInstanceOfSatisfying(UnreadableQuery.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(Problem.TOO_COMPLICATED))
                .hasMessageContaining("conditions are nested deeper than 50 levels");
    }

    @Test
    void nestingWithinTheLimitIsRead() {
        String soql = "SELECT Id FROM A WHERE " + "(".repeat(50) + "a = 1" + ")".repeat(50);

        assertThat(shape(Soql.parse(soql).where().orElseThrow())).isEqualTo("a");
    }

    @Test
    void tooManyComparisonsAreRefused() {
        String soql = "SELECT Id FROM A WHERE a = 1" + " OR a = 1".repeat(2_000);

        assertThatThrownBy(() -> Soql.parse(soql))
                .isInstanceOfSatisfying(UnreadableQuery.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(Problem.TOO_COMPLICATED));
    }

    @Test
    void longQueryIsReadAndALongerOneRefused() {
        String soql = "SELECT Id FROM A WHERE a = 'x" + "y".repeat(99_970) + "'";
        assertThat(soql).hasSize(100_000);

        assertThat(Soql.parse(soql).where()).isPresent();
        assertThatThrownBy(() -> Soql.parse(soql + " "))
                .isInstanceOfSatisfying(UnreadableQuery.class, unreadable -> assertThat(unreadable.problem())
                        .isEqualTo(Problem.MALFORMED_QUERY))
                .hasMessageContaining("cannot be longer than 100000 characters");
    }

    @Test
    void onlyTheNeighbourhoodOfAnErrorIsShown() {
        assertThatThrownBy(() -> Soql.parse("SELECT " + "abc, ".repeat(30) + "= FROM\tAccount" + " x".repeat(50)))
                .hasMessage("\nabc, abc, abc, abc, abc, abc, abc, abc, = FROM Account x x x x x x x x x x x x x\n"
                        + " ".repeat(40) + "^\nERROR at Row:1:Column:158\nunexpected token: '='");
    }
}
