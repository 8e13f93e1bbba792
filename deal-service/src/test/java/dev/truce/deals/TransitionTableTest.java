package dev.truce.deals;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.approved;
import static dev.truce.deals.review.ReviewDoors.claimed;
import static dev.truce.deals.review.ReviewDoors.condition;
import static dev.truce.deals.review.ReviewDoors.requested;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.RESOURCE_MANAGER;
import static dev.truce.platform.testkit.login.Person.REVOPS;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.timer.DueWork;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The transitions of deals and reviews, one row each: who may not, who may, and what is announced about it. */
@DealServiceTest
class TransitionTableTest {
    private static final Map<String, Object> BECAUSE = Map.of("reason", "Another start");

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<DueWork> deadlines;

    /** What a row begins with: a deal, and what of it the step is about. */
    private record Subject(String deal, String about) {
        static Subject of(String deal) {
            return new Subject(deal, deal);
        }
    }

    private interface Door {
        Response step(Person by, Subject subject);
    }

    /** One transition: how a deal comes to it, the door, and the event that it announces. */
    private record Row(
            String rule, Supplier<Subject> given, Door door, List<Person> mayNot, List<Person> may, String event) {}

    private static List<Row> rows() {
        List<Person> delivery = List.of(PROJECT_MANAGER, RESOURCE_MANAGER, DELIVERY_MANAGER);
        List<Person> strangers =
                List.of(OTHER_SALES_REP, PROJECT_MANAGER, DELIVERY_MANAGER, FINANCE, REVOPS, EXECUTIVE);
        List<Person> editors = List.of(SALES_REP, SALES_MANAGER, PRESALES, INTEGRATION, ADMIN);
        List<Person> closers = List.of(SALES_REP, SALES_MANAGER, INTEGRATION, ADMIN);
        List<Person> notTheReviewer = List.of(SALES_REP, SALES_MANAGER, PROJECT_MANAGER, EXECUTIVE);
        return List.of(
                new Row(
                        "D1 create",
                        () -> Subject.of(""),
                        (by, subject) -> post(by, "Opportunity", dealFields(Map.of("AccountId", anAccount()))),
                        List.of(PRESALES, PROJECT_MANAGER, DELIVERY_MANAGER, FINANCE, REVOPS, EXECUTIVE),
                        List.of(SALES_REP, SALES_MANAGER, INTEGRATION, ADMIN),
                        "truce.deal.created.v1"),
                row(
                        "D2 change the stage",
                        "StageName",
                        "Qualification",
                        strangers,
                        editors,
                        "truce.deal.stage-changed.v1"),
                row("D3 edit the scope", "Amount", 19_000, strangers, editors, "truce.deal.scope-changed.v1"),
                row("D4 win", "StageName", "Closed Won", with(PRESALES, strangers), closers, "truce.deal.closed.v1"),
                new Row(
                        "D5 lose",
                        () -> Subject.of(aDeal()),
                        action("close", Map.of("outcome", "LOST", "lossReason", "Price")),
                        with(PRESALES, strangers),
                        closers,
                        "truce.deal.closed.v1"),
                new Row(
                        "D6 reopen a lost deal",
                        () -> Subject.of(lost()),
                        action("reopen", BECAUSE),
                        with(PRESALES, strangers),
                        List.of(SALES_MANAGER, ADMIN),
                        "truce.deal.reopened.v1"),
                new Row(
                        "D6 agree to reopen",
                        () -> asked(lost(), SALES_REP, "reopen"),
                        reversal("grant"),
                        with(SALES_REP, strangers),
                        List.of(SALES_MANAGER),
                        "truce.deal.reopened.v1"),
                new Row(
                        "D7 reopen a won deal",
                        () -> Subject.of(aWonDeal()),
                        action("reopen", BECAUSE),
                        with(SALES_REP, strangers),
                        List.of(SALES_MANAGER, ADMIN),
                        "truce.deal.reopened.v1"),
                new Row(
                        "D8 apply an amendment",
                        TransitionTableTest::amendment,
                        amendment("apply"),
                        List.of(OTHER_SALES_REP, FINANCE, REVOPS, EXECUTIVE),
                        List.of(SALES_REP, SALES_MANAGER, DELIVERY_MANAGER),
                        "truce.deal.amended.v1"),
                new Row(
                        "D9 rescind",
                        () -> asked(aWonDeal(), SALES_MANAGER, "rescind"),
                        reversal("grant"),
                        List.of(SALES_REP, SALES_MANAGER, DELIVERY_MANAGER, ADMIN),
                        List.of(EXECUTIVE),
                        "truce.deal.rescinded.v1"),
                row(
                        "D10 change the owner",
                        "OwnerId",
                        OTHER_SALES_REP.id(),
                        with(PRESALES, strangers),
                        closers,
                        "truce.deal.owner-changed.v1"),
                new Row(
                        "D11 share the credit of an open deal",
                        () -> Subject.of(aDeal()),
                        TransitionTableTest::share,
                        with(PRESALES, strangers),
                        closers,
                        "truce.deal.splits-changed.v1"),
                new Row(
                        "D11 share the credit of a closed deal",
                        () -> Subject.of(aWonDeal()),
                        TransitionTableTest::share,
                        List.of(SALES_REP, SALES_MANAGER, EXECUTIVE, INTEGRATION),
                        List.of(REVOPS, ADMIN),
                        "truce.deal.splits-changed.v1"),
                new Row(
                        "R0 evaluate the requirement",
                        () -> Subject.of(aDeal()),
                        (by, subject) -> patched(by, subject.deal(), Map.of("Hard_Deadline__c", true)),
                        strangers,
                        editors,
                        "truce.delivery-review.requirement-changed.v1"),
                new Row(
                        "R1 request",
                        () -> Subject.of(aBespokeDeal()),
                        action("reviews", Map.of("nothingPromised", true)),
                        strangers,
                        editors,
                        "truce.delivery-review.requested.v1"),
                new Row(
                        "R2 claim",
                        TransitionTableTest::requestedDeal,
                        review("claim", Map.of()),
                        List.of(SALES_REP, SALES_MANAGER, PRESALES, PROJECT_MANAGER, RESOURCE_MANAGER, EXECUTIVE),
                        List.of(DELIVERY_MANAGER),
                        "truce.delivery-review.assigned.v1"),
                new Row(
                        "R3 request changes",
                        TransitionTableTest::inReview,
                        review(
                                "request-changes",
                                Map.of("findings", List.of(Map.of("field", "Amount", "text", "Too little")))),
                        notTheReviewer,
                        List.of(DELIVERY_MANAGER),
                        "truce.delivery-review.decided.v1"),
                new Row(
                        "R4 approve",
                        TransitionTableTest::inReview,
                        (by, subject) -> reviewed(by, subject, "approve", approval(Map.of())),
                        notTheReviewer,
                        List.of(DELIVERY_MANAGER),
                        "truce.delivery-review.decided.v1"),
                new Row(
                        "R5 approve with conditions",
                        TransitionTableTest::inReview,
                        (by, subject) -> reviewed(
                                by,
                                subject,
                                "approve",
                                approval(Map.of("conditions", List.of(condition("PRE_CLOSE"))))),
                        notTheReviewer,
                        List.of(DELIVERY_MANAGER),
                        "truce.delivery-review.decided.v1"),
                new Row(
                        "R6 reject",
                        TransitionTableTest::inReview,
                        review("reject", Map.of("reasons", List.of("NO_SKILLS"), "counterProposal", "Train first")),
                        notTheReviewer,
                        List.of(DELIVERY_MANAGER),
                        "truce.delivery-review.decided.v1"),
                new Row(
                        "R7 waive",
                        () -> Subject.of(aBespokeDeal()),
                        action("reviews/waive", BECAUSE),
                        with(ADMIN, with(SALES_MANAGER, delivery)),
                        List.of(EXECUTIVE),
                        "truce.delivery-review.waived.v1"),
                new Row(
                        "R8 go stale",
                        TransitionTableTest::approvedDeal,
                        (by, subject) -> patched(by, subject.deal(), Map.of("Exclusions__c", "No training")),
                        strangers,
                        editors,
                        "truce.delivery-review.stale.v1"),
                new Row(
                        "Withdraw",
                        TransitionTableTest::requestedDeal,
                        review("withdraw", Map.of()),
                        strangers,
                        editors,
                        "truce.delivery-review.withdrawn.v1"));
    }

    @TestFactory
    Stream<DynamicTest> everyTransitionIsRefusedToOthersAndAnnouncedOnce() {
        return rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(row.rule() + ": who may not", () -> refusedToOthers(row))),
                        row.may().stream()
                                .map(person -> DynamicTest.dynamicTest(
                                        row.rule() + " by " + person, () -> announcedOnce(row, person)))));
    }

    private void refusedToOthers(Row row) {
        Subject subject = row.given().get();
        long before = announced.count();
        for (Person other : row.mayNot()) {
            Response answer = row.door().step(other, subject);
            assertThat(answer.statusCode())
                    .as("%s by %s: %s", row.rule(), other, answer.asString())
                    .isEqualTo(403);
            assertThat(answer.path("[0].errorCode").toString()).isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY");
        }
        assertThat(announced.count()).as("what was refused is not announced").isEqualTo(before + accounts(row));
    }

    /** Creating a deal needs an account each time. */
    private static int accounts(Row row) {
        return row.rule().startsWith("D1 ") ? row.mayNot().size() : 0;
    }

    private void announcedOnce(Row row, Person person) {
        Subject subject = row.given().get();
        long before = announced.count(row.event());

        Response answer = row.door().step(person, subject);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        assertThat(announced.count(row.event())).as(row.event()).isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "R9 expire,valid_until = current_date - 1,truce.delivery-review.expired.v1",
        "R10 first breach,due_at = now() - interval '1 minute',truce.delivery-review.sla-breached.v1",
    })
    void whatTimeDoesIsAnnouncedOnce(String rule, String passed, String event) throws SQLException {
        Subject review = rule.startsWith("R9") ? approvedDeal() : requestedDeal();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update delivery_review set " + passed + " where id = ?")) {
            update.setString(1, review.about());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        deadlines.forEach(DueWork::doWhatIsDue);
        deadlines.forEach(DueWork::doWhatIsDue);

        assertThat(announced.typesAbout(review.about()))
                .filteredOn(event::equals)
                .hasSize(1);
    }

    private static Row row(
            String rule, String field, Object value, List<Person> mayNot, List<Person> may, String event) {
        return new Row(
                rule,
                () -> Subject.of(aDeal()),
                (by, subject) -> patched(by, subject.deal(), Map.of(field, value)),
                mayNot,
                may,
                event);
    }

    private static List<Person> with(Person one, List<Person> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private static Response patched(Person by, String deal, Map<String, Object> fields) {
        return patch(by, "Opportunity", deal, fields).extract().response();
    }

    private static Door action(String action, Map<String, Object> body) {
        return (by, subject) -> as(by).body(body).post(ACTIONS + subject.deal() + "/" + action);
    }

    private static Door reversal(String step) {
        return (by, subject) -> as(by).body(Map.of())
                .post("%s%s/reversals/%s/%s".formatted(ACTIONS, subject.deal(), subject.about(), step));
    }

    private static Door amendment(String step) {
        return (by, subject) -> as(by).body(Map.of())
                .post("%s%s/amendments/%s/%s".formatted(ACTIONS, subject.deal(), subject.about(), step));
    }

    private static Door review(String step, Map<String, Object> body) {
        return (by, subject) -> reviewed(by, subject, step, body);
    }

    private static Response reviewed(Person by, Subject subject, String step, Map<String, Object> body) {
        return as(by).body(body).post("%s%s/reviews/%s/%s".formatted(ACTIONS, subject.deal(), subject.about(), step));
    }

    private static Response share(Person by, Subject subject) {
        return as(by).body(Map.of(
                        "splits",
                        List.of(Map.of("userId", SALES_REP.id(), "side", "Sales", "type", "Revenue", "percent", 100)),
                        "reason",
                        "Agreed"))
                .put(ACTIONS + subject.deal() + "/splits");
    }

    private static String lost() {
        String deal = aDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
        return deal;
    }

    private static Subject asked(String deal, Person by, String wish) {
        return new Subject(
                deal,
                as(by).body(BECAUSE)
                        .post(ACTIONS + deal + "/" + wish)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("reversalId"));
    }

    private static Subject amendment() {
        String deal = aWonDeal();
        String amendment = created(post(
                SALES_REP,
                "Deal_Amendment__c",
                Map.of(
                        "Opportunity__c",
                        deal,
                        "Kinds__c",
                        "Amount",
                        "Delta_Amount__c",
                        100,
                        "Document_Url__c",
                        "https://documents.example/amendment.pdf",
                        "Document_Sha256__c",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
        Subject subject = new Subject(deal, amendment);
        amendment("submit").step(SALES_REP, subject).then().statusCode(200);
        amendment("approve").step(DELIVERY_MANAGER, subject).then().statusCode(200);
        return subject;
    }

    private static Subject requestedDeal() {
        String deal = aBespokeDeal();
        return new Subject(deal, requested(deal));
    }

    private static Subject inReview() {
        String deal = aBespokeDeal();
        return new Subject(deal, claimed(deal));
    }

    private static Subject approvedDeal() {
        String deal = aBespokeDeal();
        return new Subject(deal, approved(deal));
    }
}
