package dev.truce.deals;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.condition;
import static dev.truce.deals.review.ReviewDoors.guardsInTheWay;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.timer.DueWork;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people do to one deal and its reviews, in whatever order, through the doors they have: the two state machines
 * stay together. The model is small: who won rightly, how often it was reopened and amended, and that what is refused
 * changes nothing. The state machines alone are held against tables of theirs in the tests of their entities.
 */
@DealServiceTest
class RandomWalkIT {
    private static final int STEPS = 40;
    private static final Map<String, Object> BECAUSE = Map.of("reason", "Another start");
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Set<String> RELIABLE =
            Set.of("Approved", "Approved With Conditions", "Waived", "Not Required");
    private static final Set<Step> TAKEN = EnumSet.noneOf(Step.class);

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<DueWork> deadlines;

    /** What people do. */
    private enum Step {
        REQUEST(walk -> walk.act(SALES_MANAGER, "reviews", Map.of("nothingPromised", true))),
        CLAIM(walk -> walk.review(DELIVERY_MANAGER, "claim", NOTHING)),
        REQUEST_CHANGES(walk -> walk.review(
                DELIVERY_MANAGER,
                "request-changes",
                Map.of("findings", List.of(Map.of("field", "Amount", "text", "Too little"))))),
        APPROVE(walk -> walk.review(DELIVERY_MANAGER, "approve", approval(NOTHING))),
        APPROVE_ON_CONDITION(walk -> walk.review(
                DELIVERY_MANAGER, "approve", approval(Map.of("conditions", List.of(condition("PRE_CLOSE")))))),
        REJECT(walk -> walk.review(
                DELIVERY_MANAGER, "reject", Map.of("reasons", List.of("TIMELINE"), "counterProposal", "Later"))),
        RECONFIRM(walk -> walk.review(DELIVERY_MANAGER, "reconfirm", NOTHING)),
        WITHDRAW(walk -> walk.review(SALES_MANAGER, "withdraw", NOTHING)),
        WAIVE(walk -> walk.act(EXECUTIVE, "reviews/waive", BECAUSE)),
        EXPIRE(Walk::expire),
        CHANGE_MATERIALLY(walk -> walk.write(Map.of("Exclusions__c", "No training " + walk.taken))),
        CHANGE_BESIDE_THE_SCOPE(walk -> walk.write(Map.of("NextStep", "Call " + walk.taken))),
        GIVE_AWAY(Walk::giveAway),
        WIN(walk -> walk.write(Map.of("StageName", "Closed Won"))),
        WIN_BY_THE_ACTION(walk -> walk.act(SALES_MANAGER, "close", Map.of("outcome", "WON"))),
        LOSE(walk -> walk.act(SALES_MANAGER, "close", Map.of("outcome", "LOST", "lossReason", "Price"))),
        REOPEN(walk -> walk.act(SALES_MANAGER, "reopen", BECAUSE)),
        AMEND(Walk::amend),
        RESCIND(Walk::rescind);

        private final Move move;

        Step(Move move) {
            this.move = move;
        }
    }

    private interface Move {
        Response on(Walk walk) throws SQLException;
    }

    /** The same walks for every change, more and new ones where all is tested. A failure names its seed. */
    static LongStream seeds() {
        return Boolean.getBoolean("tests.full")
                ? LongStream.concat(LongStream.of(11, 23, 37, 41, 59), new Random().longs(5))
                : LongStream.of(11, 23, 37);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSequenceOfStepsTearsTheStateMachinesApart(long seed) throws SQLException {
        Walk walk = new Walk(aBespokeDeal());
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            Step step =
                    random.nextInt(5) < 3 ? walk.sensible(random) : Step.values()[random.nextInt(Step.values().length)];
            walk.take(i == STEPS - 1 ? Step.RESCIND : step);
        }
    }

    @AfterAll
    static void everyStepWasTakenSometimes() {
        assertThat(TAKEN).as("steps that were not refused").containsExactlyInAnyOrder(Step.values());
    }

    /** A deal on its way, and what has to be true of it. */
    private final class Walk {
        private final String deal;
        private final List<String> history = new ArrayList<>();
        private int taken;
        private int reopened;
        private int amended;

        Walk(String deal) {
            this.deal = deal;
        }

        void take(Step step) throws SQLException {
            JsonPath before = deal();
            List<String> inTheWay = guardsInTheWay(deal);
            int events = announced.about(deal).size();
            history.add(step.name());

            Response answer = step.move.on(this);

            taken++;
            boolean refused = answer.statusCode() >= 400;
            assertThat(answer.statusCode())
                    .as("%s: %s", history, answer.asString())
                    .isIn(200, 204, 400, 403, 404);
            if (refused) {
                assertThat(deal().getMap("$"))
                        .as("%s was refused and changes nothing", history)
                        .isEqualTo(before.getMap("$"));
                assertThat(announced.about(deal)).as("%s", history).hasSize(events);
            } else {
                TAKEN.add(step);
                follow(step, before, inTheWay);
            }
        }

        private void follow(Step step, JsonPath before, List<String> inTheWay) {
            JsonPath after = deal();
            reopened += step == Step.REOPEN ? 1 : 0;
            amended += step == Step.AMEND ? 1 : 0;
            assertThat(after.getInt("Reopen_Seq__c")).as("%s", history).isEqualTo(reopened);
            assertThat(after.getInt("Revision__c")).as("%s", history).isEqualTo(1 + amended);
            assertThat(after.getBoolean("IsWon"))
                    .as("%s", history)
                    .isEqualTo(after.getString("Lifecycle__c").equals("Closed Won"));
            if (after.getBoolean("IsWon") && !before.getBoolean("IsWon")) {
                assertThat(inTheWay).as("%s was won past a guard", history).isEmpty();
                assertThat(before.getString("Review_Status__c"))
                        .as("%s", history)
                        .isIn(RELIABLE);
            }
            if (step == Step.CHANGE_MATERIALLY) {
                assertThat(after.getString("Review_Status__c"))
                        .as("%s: nobody agreed to this", history)
                        .isNotIn(RELIABLE);
            }
            if (step == Step.CHANGE_BESIDE_THE_SCOPE || step == Step.GIVE_AWAY) {
                assertThat(after.getString("Review_Status__c")).isEqualTo(before.getString("Review_Status__c"));
                assertThat(after.getString("StageName")).isEqualTo(before.getString("StageName"));
                assertThat(after.getString("Lifecycle__c")).isEqualTo(before.getString("Lifecycle__c"));
            }
            if (before.getString("Lifecycle__c").equals("Rescinded")) {
                assertThat(after.getString("Lifecycle__c")).as("%s", history).isEqualTo("Rescinded");
            }
            assertThat(announced.about(deal))
                    .extracting(Announced.Event::version)
                    .as("%s", history)
                    .doesNotHaveDuplicates();
        }

        /** One of the steps that lead somewhere from here. */
        Step sensible(Random random) {
            JsonPath now = deal();
            List<Step> steps =
                    switch (now.getString("Lifecycle__c")) {
                        case "Closed Won" -> List.of(Step.REOPEN, Step.REOPEN, Step.AMEND, Step.RESCIND);
                        case "Closed Lost" -> List.of(Step.REOPEN);
                        default -> whileOpen(now.getString("Review_Status__c"));
                    };
            return steps.get(random.nextInt(steps.size()));
        }

        private List<Step> whileOpen(String review) {
            return switch (review) {
                case "Requested" -> List.of(Step.CLAIM, Step.CLAIM, Step.WITHDRAW);
                case "In Review" ->
                    List.of(Step.APPROVE, Step.APPROVE, Step.APPROVE_ON_CONDITION, Step.REJECT, Step.REQUEST_CHANGES);
                case "Approved", "Waived" ->
                    List.of(Step.WIN, Step.WIN_BY_THE_ACTION, Step.EXPIRE, Step.RECONFIRM, Step.CHANGE_MATERIALLY);
                case "Expired" -> List.of(Step.RECONFIRM);
                default -> List.of(Step.REQUEST, Step.REQUEST, Step.REQUEST, Step.WAIVE, Step.LOSE);
            };
        }

        private JsonPath deal() {
            return as(ADMIN)
                    .get(ROWS + "Opportunity/" + deal)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        Response act(Person by, String action, Map<String, Object> body) {
            return as(by).body(body).post(ACTIONS + deal + "/" + action);
        }

        /** Of the newest review; where there is none yet, nobody is asked anything. */
        Response review(Person by, String step, Map<String, Object> body) throws SQLException {
            return act(by, "reviews/" + newestReview() + "/" + step, body);
        }

        Response write(Map<String, Object> fields) {
            return as(ADMIN).body(fields).patch(ROWS + "Opportunity/" + deal);
        }

        Response giveAway() {
            boolean own = deal().getString("OwnerId").equals(SALES_REP.id());
            return write(Map.of("OwnerId", own ? OTHER_SALES_REP.id() : SALES_REP.id()));
        }

        Response expire() throws SQLException {
            boolean agreed =
                    deal().getString("Review_Status__c").startsWith("Approved") && !deal().getBoolean("IsClosed");
            if (!agreed) {
                return write(NOTHING);
            }
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update delivery_review set valid_until = current_date - 1 where id = ?")) {
                update.setString(1, newestReview());
                update.executeUpdate();
            }
            deadlines.forEach(DueWork::doWhatIsDue);
            assertThat(deal().getString("Review_Status__c")).as("%s", history).isEqualTo("Expired");
            return write(NOTHING);
        }

        Response amend() {
            Map<String, Object> fields = new HashMap<>(Map.of(
                    "Opportunity__c",
                    deal,
                    "Kinds__c",
                    "Correction",
                    "Delta_Amount__c",
                    1,
                    "Document_Url__c",
                    "https://documents.example/amendment.pdf"));
            fields.put("Document_Sha256__c", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
            Response draft = post(SALES_MANAGER, "Deal_Amendment__c", fields);
            if (draft.statusCode() >= 400) {
                return draft;
            }
            String path = "amendments/" + created(draft) + "/";
            act(SALES_MANAGER, path + "submit", NOTHING).then().statusCode(200);
            act(DELIVERY_MANAGER, path + "approve", NOTHING).then().statusCode(200);
            return act(SALES_MANAGER, path + "apply", NOTHING);
        }

        Response rescind() {
            Response asked = act(SALES_MANAGER, "rescind", BECAUSE);
            return asked.statusCode() >= 400
                    ? asked
                    : act(EXECUTIVE, "reversals/" + asked.path("reversalId") + "/grant", NOTHING);
        }

        private String newestReview() throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement(
                            "select id from delivery_review where opportunity = ? order by number desc limit 1")) {
                query.setString(1, deal);
                java.sql.ResultSet row = query.executeQuery();
                return row.next() ? row.getString(1) : "a010000000000000AAA";
            }
        }
    }
}
