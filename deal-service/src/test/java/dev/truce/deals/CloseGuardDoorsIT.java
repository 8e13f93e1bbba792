package dev.truce.deals;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.review.ReviewDoors.act;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.approved;
import static dev.truce.deals.review.ReviewDoors.claimed;
import static dev.truce.deals.review.ReviewDoors.guardsInTheWay;
import static dev.truce.deals.review.ReviewDoors.win;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.platform.testkit.settings.ChangedSettings;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** D4, one row per guard: it fails alone, by every door with the same words, and passes when an executive says so. */
@DealServiceTest
class CloseGuardDoorsIT {
    private static final Map<String, Object> WINNING = Map.of("StageName", "Closed Won");
    private static final String DATA = "/services/data/v64.0/composite";

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    @Inject
    ChangedSettings settings;

    private String unit;

    /** Makes a deal in whose way stands only one guard. */
    interface Given {
        String deal(CloseGuardDoorsIT test) throws SQLException;
    }

    static Stream<Arguments> guards() {
        return Stream.of(
                row("G1", "nobody of delivery was asked", test -> test.bespoke(Map.of())),
                row("G1", "delivery refused", CloseGuardDoorsIT::rejected),
                row("G2", "the deal moved after the approval", CloseGuardDoorsIT::overtaken),
                row("G2", "the approval is too old", CloseGuardDoorsIT::expired),
                row("G3", "no contract is linked", test -> test.plainWithout("Contract_Url__c")),
                row("G3", "no contract is signed", test -> test.plainWithout("Contract_Signed_On__c")),
                row("G4", "items of the handoff are not ready", CloseGuardDoorsIT::halfPrepared),
                row("G5", "a part of the revenue is nobody's", CloseGuardDoorsIT::halfShared),
                row("G6", "no unit is named", test -> test.plainWithout("Delivery_Unit__c")),
                row("G7", "a promise is contested", CloseGuardDoorsIT::contested),
                row("G8", "too few hours are sold", test -> test.reviewed(Map.of("reviewedEffortHours", 200))),
                row("G9", "the contract says an earlier day", CloseGuardDoorsIT::contractedTooEarly),
                row("G10", "a large deal without presales", CloseGuardDoorsIT::large),
                row("G11", "an amendment is open", CloseGuardDoorsIT::reopenedWhileAmended));
    }

    private static Arguments row(String guard, String because, Given given) {
        return Arguments.of(guard, because, given);
    }

    /** G3 and G6 are off by default. */
    @BeforeEach
    void everyGuardIsOn() {
        settings.change(
                Map.of("truce.policy.contract-required", "true", "truce.policy.delivery-unit-required", "true"));
    }

    @AfterEach
    void guardsAreAsConfigured() {
        settings.restore();
    }

    @BeforeEach
    void aUnit() {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Logistics")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("guards")
    void aGuardAloneStopsEveryDoorUntilAnExecutiveLetsItPass(String guard, String because, Given given)
            throws SQLException {
        String deal = given.deal(this);
        String key = UUID.randomUUID().toString();
        patch(ADMIN, "Opportunity", deal, Map.of("External_Id__c", key)).statusCode(204);
        assertThat(guardsInTheWay(deal)).as(because).containsExactly(guard);

        List<Map<String, Object>> byPatch =
                win(deal).statusCode(400).extract().jsonPath().getList("$");
        assertThat(byPatch).hasSize(1);
        assertThat((String) byPatch.get(0).get("message")).startsWith(guard + ": ");
        assertThat(byPatch.get(0)).containsEntry("errorCode", "FIELD_CUSTOM_VALIDATION_EXCEPTION");
        assertThat((List<?>) byPatch.get(0).get("fields")).isNotEmpty();
        assertThat(byAction(deal)).as("action").isEqualTo(byPatch);
        assertThat(byUpsert(key)).as("upsert").isEqualTo(byPatch);
        assertThat(byComposite(deal)).as("composite").isEqualTo(byPatch);
        assertThat(byCollection(deal)).as("collection").isEqualTo(byPatch.get(0).get("message"));
        read("Opportunity", deal).body("IsClosed", is(false));

        created(post(
                EXECUTIVE,
                "Guard_Override__c",
                Map.of("Opportunity__c", deal, "Guard__c", guard, "Reason__c", "I take the risk")));
        win(deal).statusCode(204);
        JsonPath told = announced.about(deal).stream()
                .filter(event -> event.type().equals("truce.deal.closed.v1"))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .payload();
        assertThat(told.getList("overrides.guard")).isEqualTo(List.of(guard));
        assertThat(told.getString("overrides[0].by")).isEqualTo(EXECUTIVE.id());
    }

    private static List<Map<String, Object>> byAction(String deal) {
        return as(SALES_REP)
                .body(Map.of("outcome", "WON"))
                .post(ACTIONS + deal + "/close")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static List<Map<String, Object>> byUpsert(String key) {
        return as(SALES_REP)
                .body(WINNING)
                .patch(ROWS + "Opportunity/External_Id__c/" + key)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static List<Map<String, Object>> byComposite(String deal) {
        return as(SALES_REP)
                .body(Map.of(
                        "compositeRequest",
                        List.of(Map.of(
                                "method",
                                "PATCH",
                                "url",
                                ROWS + "Opportunity/" + deal,
                                "referenceId",
                                "win",
                                "body",
                                WINNING))))
                .post(DATA)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("compositeResponse[0].body");
    }

    private static String byCollection(String deal) {
        return as(SALES_REP)
                .body(Map.of(
                        "records",
                        List.of(Map.of(
                                "attributes", Map.of("type", "Opportunity"), "id", deal, "StageName", "Closed Won"))))
                .patch(DATA + "/sobjects")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].errors[0].message");
    }

    private Map<String, Object> properFields(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(dealFields(Map.of(
                "Contract_Url__c",
                "https://documents.example/contract.pdf",
                "Contract_Signed_On__c",
                today().toString(),
                "Delivery_Unit__c",
                unit)));
        fields.putAll(more);
        return fields;
    }

    private String plain() {
        return created(post(SALES_REP, "Opportunity", properFields(Map.of())));
    }

    private String plainWithout(String field) {
        Map<String, Object> fields = properFields(Map.of());
        fields.remove(field);
        return created(post(SALES_REP, "Opportunity", fields));
    }

    private String bespoke(Map<String, Object> line) {
        String deal = created(post(
                SALES_REP,
                "Opportunity",
                properFields(Map.of(
                        "Problem_To_Solve__c",
                        "Orders are typed three times",
                        "Requested_Go_Live__c",
                        today().plusMonths(6).toString()))));
        Map<String, Object> fields = new HashMap<>(
                Map.of("OpportunityId", deal, "Description", "Interface", "UnitPrice", 18000, "Effort_Hours__c", 100));
        fields.putAll(line);
        created(post(SALES_REP, "OpportunityLineItem", fields));
        created(post(SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "There is one")));
        return deal;
    }

    private String reviewed(Map<String, Object> approval) {
        String deal = bespoke(Map.of());
        act(DELIVERY_MANAGER, deal, claimed(deal), "approve", approval(approval))
                .statusCode(200);
        return deal;
    }

    private String rejected() {
        String deal = bespoke(Map.of());
        act(
                        DELIVERY_MANAGER,
                        deal,
                        claimed(deal),
                        "reject",
                        Map.of("reasons", List.of("TIMELINE"), "counterProposal", "Later"))
                .statusCode(200);
        return deal;
    }

    private String overtaken() {
        String deal = reviewed(Map.of());
        patch(SALES_REP, "Opportunity", deal, Map.of("Exclusions__c", "No training"))
                .statusCode(204);
        return deal;
    }

    private String expired() throws SQLException {
        String deal = bespoke(Map.of());
        String review = approved(deal);
        write("update delivery_review set valid_until = current_date - 1 where id = ?", review);
        return deal;
    }

    private String halfPrepared() throws SQLException {
        String deal = plain();
        write("insert into deal_handoff values (?, 'a12TEST00000001AAA', 'DRAFT', null, 50, 1)", deal);
        return deal;
    }

    private String halfShared() {
        String deal = plain();
        created(post(
                SALES_REP,
                "OpportunitySplit",
                Map.of("OpportunityId", deal, "SplitOwnerId", SALES_REP.id(), "SplitPercentage", 99.99)));
        return deal;
    }

    private String contested() {
        String deal = plain();
        String promise = created(
                post(SALES_REP, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "In five minutes")));
        patch(
                        DELIVERY_MANAGER,
                        "Commitment__c",
                        promise,
                        Map.of("Contest_Reason__c", "Nobody can do that", "Status__c", "Contested"))
                .statusCode(204);
        return deal;
    }

    private String contractedTooEarly() {
        String deal = reviewed(Map.of());
        patch(
                        SALES_REP,
                        "Opportunity",
                        deal,
                        Map.of(
                                "Contracted_Go_Live__c",
                                today().plusMonths(5).minusDays(1).toString()))
                .statusCode(204);
        return deal;
    }

    private String large() {
        String deal = bespoke(Map.of("UnitPrice", 100_000));
        approved(deal);
        return deal;
    }

    private String reopenedWhileAmended() {
        String deal = plain();
        win(deal).statusCode(204);
        String amendment = created(post(
                SALES_REP,
                "Deal_Amendment__c",
                Map.of("Opportunity__c", deal, "Kinds__c", "Amount", "Delta_Amount__c", 100)));
        as(SALES_REP)
                .post("%s%s/amendments/%s/submit".formatted(ACTIONS, deal, amendment))
                .then()
                .statusCode(200);
        as(SALES_MANAGER)
                .body(Map.of("reason", "Another start"))
                .post(ACTIONS + deal + "/reopen")
                .then()
                .statusCode(200);
        return deal;
    }

    private void write(String sql, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
