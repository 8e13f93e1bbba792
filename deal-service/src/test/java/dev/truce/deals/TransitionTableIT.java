package dev.truce.deals;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.deals.Transition.Subject;
import dev.truce.deals.timer.DueWork;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The transitions of deals and reviews, one row each: who may not, who may, and what is announced about it. A rule, an
 * action or an event without a row fails the table.
 */
@DealServiceTest
class TransitionTableIT {
    private static final Path SCHEMAS = Path.of("../event-contracts/src/main/resources/schemas");
    /** As Salesforce tells who may not do something, and who may not write a field. */
    private static final Map<String, Integer> NOT_ALLOWED =
            Map.of("INSUFFICIENT_ACCESS_OR_READONLY", 403, "INVALID_FIELD_FOR_INSERT_UPDATE", 400);

    private static final String ACTION = "/services/apexrest/deals/{id}/";

    @Inject
    Transitions transitions;

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    @Any
    Instance<DueWork> deadlines;

    /** The transitions that nobody takes: time does. */
    enum Timed {
        R9_EXPIRE(true, "valid_until = current_date - 1", "truce.delivery-review.expired.v1"),
        R10_BREACH(false, "due_at = now() - interval '1 minute'", "truce.delivery-review.sla-breached.v1"),
        R10_SECOND_BREACH(false, "due_at = now() - interval '9 days'", "truce.delivery-review.sla-breached.v1");

        private final boolean approved;
        private final String passed;
        private final String event;

        Timed(boolean approved, String passed, String event) {
            this.approved = approved;
            this.passed = passed;
            this.event = event;
        }

        String number() {
            return name().substring(0, name().indexOf('_'));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTransitionIsRefusedToOthersAndAnnouncedOnce() {
        return transitions
                .all()
                .flatMap(row -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(row.rule() + ": who may not", () -> refusedToOthers(row))),
                        row.may().stream()
                                .map(person -> DynamicTest.dynamicTest(
                                        row.rule() + " by " + person, () -> announcedOnce(row, person)))));
    }

    private void refusedToOthers(Transition row) {
        Subject subject = row.given().get();
        long before = announced.count("truce.de%") + announced.count("truce.amendment%");
        for (Person other : row.mayNot()) {
            Response answer = row.door().by(other, subject);
            assertThat(NOT_ALLOWED)
                    .as("%s by %s: %s", row.rule(), other, answer.asString())
                    .containsEntry(answer.path("[0].errorCode"), answer.statusCode());
        }
        assertThat(announced.count("truce.de%") + announced.count("truce.amendment%"))
                .as("what was refused is not announced")
                .isEqualTo(before);
    }

    private void announcedOnce(Transition row, Person person) {
        Subject subject = row.given().get();
        String event = row.event() == null ? "truce.de%" : row.event();
        long before = announced.count(event);

        Response answer = row.door().by(person, subject);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        assertThat(announced.count(event)).as(event).isEqualTo(row.event() == null ? before : before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatTimeDoesIsAnnouncedOnce(Timed row) throws SQLException {
        Subject review = row.approved ? Transitions.approvedDeal() : Transitions.requestedDeal();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update delivery_review set " + row.passed + " where id = ?")) {
            update.setString(1, review.about());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        deadlines.forEach(DueWork::doWhatIsDue);
        deadlines.forEach(DueWork::doWhatIsDue);

        assertThat(announced.typesAbout(review.about()))
                .filteredOn(row.event::equals)
                .hasSize(1);
    }

    @Test
    void everyRuleHasARow() {
        Set<String> rules = Stream.concat(
                        IntStream.rangeClosed(1, 11).mapToObj(number -> "D" + number),
                        IntStream.rangeClosed(0, 10).mapToObj(number -> "R" + number))
                .collect(Collectors.toSet());

        assertThat(Stream.concat(
                        transitions.all().map(Transition::number),
                        Stream.of(Timed.values()).map(Timed::number)))
                .containsAll(rules);
    }

    @Test
    void everyActionHasARow() throws JsonProcessingException {
        JsonNode paths = json.readTree(as(ADMIN)
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("paths");
        Set<String> actions = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (path.getKey().startsWith(ACTION) && !path.getValue().has("get")) {
                actions.add(path.getKey().substring(ACTION.length()));
            }
        }

        assertThat(actions).hasSizeGreaterThan(15);
        assertThat(transitions.all().map(row -> row.door().operation()))
                .as("doors of the rows")
                .containsAll(actions);
    }

    @Test
    void everyEventHasARow() throws IOException {
        Set<String> events;
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            events = schemas.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("truce\\.(deal|delivery-review|amendment)\\..*\\.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(events).hasSizeGreaterThan(15);
        assertThat(Stream.concat(
                        transitions.all().map(Transition::event).filter(Objects::nonNull),
                        Stream.of(Timed.values()).map(row -> row.event)))
                .containsAll(events);
    }
}
