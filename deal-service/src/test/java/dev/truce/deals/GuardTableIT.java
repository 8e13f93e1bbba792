package dev.truce.deals;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.condition;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.REVOPS;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Side;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The guards of every transition but the close, one row each: the guard fails alone, its refusal names what to mend, and
 * nothing is announced. The guards of the close, G1 to G11, are in {@link CloseGuardDoorsIT}; who may, in {@link
 * TransitionTableIT}.
 */
@DealServiceTest
class GuardTableIT {
    private static final Map<String, Object> BECAUSE = Map.of("reason", "Another start");
    private static final String GONE = RecordId.parse("005GONE00000001").orElseThrow();
    private static final String RULE = "FIELD_CUSTOM_VALIDATION_EXCEPTION";

    private static final Map<String, Object> SIGNED = Map.of(
            "Delta_Amount__c",
            100,
            "Document_Url__c",
            "https://documents.example/amendment.pdf",
            "Document_Sha256__c",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    /**
     * Something that nobody may do, whoever it is.
     *
     * @param subject made before the attempt, so that its own events do not count
     * @param mend the field, or the part of the request, that the refusal names
     */
    private record Guard(
            String rule, String because, Supplier<String> subject, Attempt attempt, String code, String mend) {
        String title() {
            return rule + ": " + because;
        }
    }

    private interface Attempt {
        Response on(String subject);
    }

    @TestFactory
    Stream<DynamicTest> everyGuardFailsAlone() {
        return Stream.of(creating(), moving(), undoing(), amending(), sharing(), requesting(), reviewing())
                .flatMap(List::stream)
                .map(guard -> DynamicTest.dynamicTest(guard.title(), () -> fails(guard)));
    }

    private void fails(Guard guard) {
        String subject = guard.subject().get();
        long before = announced.count("truce.de%") + announced.count("truce.amendment%");

        Response answer = guard.attempt().on(subject);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 404);
        List<Map<String, Object>> errors = answer.jsonPath().getList("$");
        assertThat(errors).as("it fails alone").hasSize(1);
        assertThat(errors.get(0)).as(answer.asString()).containsEntry("errorCode", guard.code());
        assertThat((List<?>) errors.get(0).get("fields")).as(answer.asString()).isEqualTo(List.of(guard.mend()));
        assertThat(announced.count("truce.de%") + announced.count("truce.amendment%"))
                .as("nothing is announced")
                .isEqualTo(before);
    }

    private static List<Guard> creating() {
        return List.of(
                creating("no such account", "AccountId", "001000000000099AAA", "INVALID_CROSS_REFERENCE_KEY"),
                creating("no such type", "Type", "Donation", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                creating("no such stage", "StageName", "Dreaming", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                creating("no such currency", "CurrencyIsoCode", "XXQ", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                creating("no growth opportunity", "Growth_Opportunity__c", "0015e0000000001AAA", "MALFORMED_ID"));
    }

    private static Guard creating(String because, String field, Object value, String code) {
        return new Guard(
                "D1",
                because,
                Crm::anAccount,
                account -> {
                    Map<String, Object> fields = dealFields(Map.of("AccountId", account));
                    fields.put(field, value);
                    return post(SALES_REP, "Opportunity", fields);
                },
                code,
                field);
    }

    private List<Guard> moving() {
        String demanding = stage(Map.of("Required_Fields__c", "NextStep"));
        String late = stage(Map.of("Allowed_Previous_Stages__c", "Negotiation/Review"));
        return List.of(
                new Guard(
                        "D2",
                        "no such stage",
                        Crm::aDeal,
                        deal -> patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Dreaming"))
                                .extract()
                                .response(),
                        "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
                        "StageName"),
                patching(
                        "D2",
                        "back without a reason",
                        () -> aDeal(Map.of("StageName", "Qualification")),
                        Map.of("StageName", "Prospecting"),
                        "Stage_Change_Reason__c"),
                patching("D2", "a required field is empty", Crm::aDeal, Map.of("StageName", demanding), "NextStep"),
                patching("D2", "a stage is skipped", Crm::aDeal, Map.of("StageName", late), "StageName"),
                patching("D3", "the deal is closed", Crm::aWonDeal, Map.of("Amount", 19_000), "Amount"),
                patching("D3", "it was lost", GuardTableIT::lost, Map.of("Amount", 19_000), "Amount"),
                patching("D4", "it was lost", GuardTableIT::lost, Map.of("StageName", "Closed Won"), "StageName"),
                patching("D5", "no reason", Crm::aDeal, Map.of("StageName", "Closed Lost"), "Loss_Reason__c"),
                patching("D5", "it was won", Crm::aWonDeal, Map.of("StageName", "Closed Lost"), "StageName"),
                patching("D10", "the new owner has left", Crm::aDeal, Map.of("OwnerId", gone()), "OwnerId"),
                patching(
                        "D10",
                        "new business for delivery",
                        Crm::aDeal,
                        Map.of("OwnerId", PROJECT_MANAGER.id()),
                        "OwnerId"));
    }

    private static Guard patching(
            String rule, String because, Supplier<String> deal, Map<String, Object> fields, String mend) {
        return new Guard(
                rule,
                because,
                deal,
                subject -> patch(SALES_REP, "Opportunity", subject, fields)
                        .extract()
                        .response(),
                RULE,
                mend);
    }

    private List<Guard> undoing() {
        return List.of(
                acting("D6", "no reason", GuardTableIT::lost, SALES_MANAGER, "reopen", Map.of(), "reason"),
                acting("D6", "too late", this::lostLongAgo, SALES_MANAGER, "reopen", BECAUSE, "CloseDate"),
                acting("D6", "it is open", Crm::aDeal, SALES_MANAGER, "reopen", BECAUSE, "StageName"),
                acting("D7", "no reason", Crm::aWonDeal, SALES_MANAGER, "reopen", Map.of(), "reason"),
                acting(
                        "D7",
                        "somebody else wishes it already",
                        () -> wished(aWonDeal(), "rescind"),
                        SALES_MANAGER,
                        "reopen",
                        BECAUSE,
                        "StageName"),
                acting("D9", "no reason", Crm::aWonDeal, SALES_MANAGER, "rescind", Map.of(), "reason"),
                acting("D9", "it is open", Crm::aDeal, SALES_MANAGER, "rescind", BECAUSE, "StageName"),
                acting("D9", "it was lost", GuardTableIT::lost, SALES_MANAGER, "rescind", BECAUSE, "StageName"));
    }

    private static Guard acting(
            String rule,
            String because,
            Supplier<String> subject,
            Person by,
            String action,
            Map<String, Object> body,
            String mend) {
        return new Guard(
                rule, because, subject, deal -> as(by).body(body).post(ACTIONS + deal + "/" + action), RULE, mend);
    }

    private static List<Guard> amending() {
        Map<String, Object> small = Map.of("Delta_Amount__c", 100);
        Map<String, Object> large = Map.of("Delta_Amount__c", 9_000);
        return List.of(
                new Guard(
                        "D8",
                        "the deal is open",
                        Crm::aDeal,
                        deal -> post(
                                SALES_REP, "Deal_Amendment__c", Map.of("Opportunity__c", deal, "Kinds__c", "Dates")),
                        RULE,
                        "Opportunity__c"),
                amending(
                        "nobody submitted it",
                        () -> drafted(SALES_REP, small),
                        DELIVERY_MANAGER,
                        "approve",
                        "Status__c"),
                amending("nobody approved it", () -> submitted(SALES_REP, SIGNED), SALES_REP, "apply", "Status__c"),
                amending(
                        "nobody estimated what is beyond the tolerances",
                        () -> submitted(SALES_REP, large),
                        DELIVERY_MANAGER,
                        "approve",
                        "Reviewed_Delta_Hours__c"),
                amending(
                        "the customer has not signed",
                        () -> approvedAmendment(aWonDeal(), small),
                        SALES_REP,
                        "apply",
                        "Document_Url__c"),
                amending(
                        "another one was applied meanwhile",
                        GuardTableIT::overtakenAmendment,
                        SALES_REP,
                        "apply",
                        "Deal_Revision__c"),
                new Guard(
                        "D8",
                        "who drafted decides",
                        () -> submitted(DELIVERY_MANAGER, small),
                        path -> as(DELIVERY_MANAGER).body(Map.of()).post(path + "/approve"),
                        "INSUFFICIENT_ACCESS_OR_READONLY",
                        "Status__c"));
    }

    /** The subject is the path of an amendment. */
    private static Guard amending(String because, Supplier<String> path, Person by, String step, String mend) {
        return new Guard("D8", because, path, subject -> as(by).body(Map.of()).post(subject + "/" + step), RULE, mend);
    }

    private static List<Guard> sharing() {
        Map<String, Object> most = share("Revenue", 99.99);
        Map<String, Object> all = share("Revenue", 100);
        return List.of(
                sharing("a part of the revenue is nobody's", Crm::aDeal, SALES_REP, List.of(most), "SplitPercentage"),
                sharing(
                        "there is more revenue than all",
                        Crm::aDeal,
                        SALES_REP,
                        List.of(most, share("Revenue", 0.02)),
                        "SplitPercentage"),
                sharing("nobody is named", Crm::aDeal, SALES_REP, List.of(), "splits"),
                sharing(
                        "there are too many",
                        Crm::aDeal,
                        SALES_REP,
                        IntStream.range(0, 11)
                                .mapToObj(i -> i == 0 ? all : share("Overlay", 5))
                                .toList(),
                        "OpportunityId"),
                sharing("no reason after the close", Crm::aWonDeal, REVOPS, List.of(all), "reason"),
                new Guard(
                        "D11",
                        "an overlay beyond 100",
                        Crm::aDeal,
                        deal -> as(SALES_REP)
                                .body(Map.of("splits", List.of(all, share("Overlay", 100.01))))
                                .put(ACTIONS + deal + "/splits"),
                        "NUMBER_OUTSIDE_VALID_RANGE",
                        "SplitPercentage"),
                new Guard(
                        "D11",
                        "the close has locked them",
                        Crm::aWonDeal,
                        deal -> post(
                                SALES_REP,
                                "OpportunitySplit",
                                Map.of("OpportunityId", deal, "SplitOwnerId", SALES_REP.id(), "SplitPercentage", 100)),
                        RULE,
                        "SplitPercentage"));
    }

    private static Guard sharing(
            String because, Supplier<String> deal, Person by, List<Map<String, Object>> splits, String mend) {
        return new Guard(
                "D11",
                because,
                deal,
                subject -> as(by).body(Map.of("splits", splits)).put(ACTIONS + subject + "/splits"),
                RULE,
                mend);
    }

    private static Map<String, Object> share(String type, double percent) {
        return Map.of("userId", SALES_REP.id(), "side", Side.SALES.label(), "type", type, "percent", percent);
    }

    private static List<Guard> requesting() {
        return List.of(
                requesting("the problem is unknown", () -> without("Problem_To_Solve__c"), "Problem_To_Solve__c"),
                requesting("the dates are unknown", () -> without("Requested_Go_Live__c"), "Requested_Go_Live__c"),
                requesting("nothing is sold", () -> deal(null, true), "OpportunityLineItems"),
                requesting("an effort is unknown", () -> deal(0, true), "OpportunityLineItems"),
                requesting("nothing is assumed", () -> deal(100, false), "Assumptions__r"),
                acting(
                        "R1",
                        "no promises are told",
                        Crm::aBespokeDeal,
                        SALES_REP,
                        "reviews",
                        Map.of(),
                        "Commitments__r"),
                requesting(
                        "delivery is asked already",
                        () -> Transitions.requestedDeal().deal(),
                        "Review_Status__c"),
                requesting("the deal is closed", GuardTableIT::lost, "StageName"),
                acting("R7", "no reason", Crm::aBespokeDeal, EXECUTIVE, "reviews/waive", Map.of(), "reason"),
                acting(
                        "R7",
                        "the deal is closed",
                        GuardTableIT::lost,
                        EXECUTIVE,
                        "reviews/waive",
                        BECAUSE,
                        "StageName"),
                acting(
                        "R2",
                        "who is named does not deliver",
                        () -> pathOf(Transitions.requestedDeal()),
                        DELIVERY_MANAGER,
                        "assign",
                        Map.of("userId", FINANCE.id()),
                        "Reviewer__c"),
                acting(
                        "R2",
                        "nobody is named",
                        () -> pathOf(Transitions.requestedDeal()),
                        DELIVERY_MANAGER,
                        "assign",
                        Map.of(),
                        "userId"),
                acting(
                        "R2",
                        "it is decided",
                        () -> pathOf(Transitions.approvedDeal()),
                        DELIVERY_MANAGER,
                        "claim",
                        Map.of(),
                        "Status__c"),
                new Guard(
                        "R2",
                        "who is named sells the deal",
                        () -> pathOf(Transitions.requestedDeal()),
                        review -> as(DELIVERY_MANAGER)
                                .body(Map.of("userId", SALES_REP.id()))
                                .post(ACTIONS + review + "/assign"),
                        "INSUFFICIENT_ACCESS_OR_READONLY",
                        "Reviewer__c"),
                acting(
                        "R1",
                        "it is decided",
                        () -> pathOf(Transitions.approvedDeal()),
                        SALES_REP,
                        "withdraw",
                        Map.of(),
                        "Status__c"));
    }

    private static Guard requesting(String because, Supplier<String> deal, String mend) {
        return acting("R1", because, deal, SALES_REP, "reviews", Map.of("nothingPromised", true), mend);
    }

    private static List<Guard> reviewing() {
        Map<String, Object> without = approval(Map.of());
        without.remove("feasibleGoLive");
        Map<String, Object> unestimated = approval(Map.of());
        unestimated.remove("reviewedEffortHours");
        Map<String, Object> incomplete = new HashMap<>(condition("PRE_CLOSE"));
        incomplete.remove("dueOn");
        return List.of(
                deciding("R3", "nothing was found", "request-changes", Map.of("findings", List.of()), "findings"),
                deciding(
                        "R3",
                        "a finding names no field",
                        "request-changes",
                        Map.of("findings", List.of(Map.of("text", "Too little"))),
                        "findings"),
                deciding("R4", "a dimension is not rated", "approve", rated(6, 0, List.of()), "dimensions"),
                deciding("R4", "a dimension is red", "approve", rated(7, 1, List.of()), "dimensions"),
                deciding(
                        "R4", "it does not fit", "approve", approval(Map.of("methodologyFit", "NO")), "methodologyFit"),
                deciding(
                        "R4",
                        "it fits partly, and nobody says why",
                        "approve",
                        approval(Map.of("methodologyFit", "PARTLY")),
                        "methodologyFitWhy"),
                deciding("R4", "nobody estimated the effort", "approve", unestimated, "reviewedEffortHours"),
                deciding("R4", "nobody says when", "approve", without, "feasibleGoLive"),
                deciding(
                        "R4",
                        "the deal has moved since it was read",
                        "approve",
                        approval(Map.of("scopeVersion", 0)),
                        "Scope_Version__c"),
                deciding(
                        "R5",
                        "three dimensions are red",
                        "approve",
                        rated(7, 3, Collections.nCopies(3, condition("PRE_CLOSE"))),
                        "dimensions"),
                deciding(
                        "R5",
                        "a red dimension has no condition that mends it",
                        "approve",
                        rated(7, 2, List.of(condition("PRE_CLOSE"))),
                        "dimensions"),
                deciding("R5", "a condition is never due", "approve", rated(7, 1, List.of(incomplete)), "conditions"),
                deciding("R6", "no reason code", "reject", Map.of("counterProposal", "Later"), "reasons"),
                deciding(
                        "R6",
                        "no counter-proposal",
                        "reject",
                        Map.of("reasons", List.of("TIMELINE")),
                        "counterProposal"),
                acting(
                        "R8",
                        "what went stale is still something else",
                        GuardTableIT::stalePath,
                        DELIVERY_MANAGER,
                        "reconfirm",
                        Map.of(),
                        "Status__c"));
    }

    private static Guard deciding(String rule, String because, String step, Map<String, Object> body, String mend) {
        return acting(rule, because, () -> pathOf(Transitions.inReview()), DELIVERY_MANAGER, step, body, mend);
    }

    private static Map<String, Object> rated(int dimensions, int reds, List<Map<String, Object>> conditions) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (Object given : (List<?>) approval(Map.of()).get("dimensions")) {
            Map<String, Object> rating = new HashMap<>(Map.of("code", ((Map<?, ?>) given).get("code")));
            rating.put("rating", ratings.size() < reds ? "RED" : "GREEN");
            ratings.add(rating);
        }
        return approval(Map.of("dimensions", ratings.subList(0, dimensions), "conditions", conditions));
    }

    private static String pathOf(Transition.Subject review) {
        return review.deal() + "/reviews/" + review.about();
    }

    private static String stalePath() {
        Transition.Subject review = Transitions.approvedDeal();
        patch(SALES_REP, "Opportunity", review.deal(), Map.of("Exclusions__c", "No training"))
                .statusCode(204);
        return pathOf(review);
    }

    private static String without(String field) {
        String deal = aBespokeDeal();
        Map<String, Object> nothing = new HashMap<>();
        nothing.put(field, null);
        patch(SALES_REP, "Opportunity", deal, nothing).statusCode(204);
        return deal;
    }

    /**
     * A deal that could be reviewed.
     *
     * @param hours of its line; null: it has none
     */
    private static String deal(Integer hours, boolean assuming) {
        String deal = aDeal(Map.of(
                "Problem_To_Solve__c",
                "Orders are typed three times",
                "Requested_Go_Live__c",
                today().plusMonths(6).toString()));
        if (hours != null) {
            created(post(
                    SALES_REP,
                    "OpportunityLineItem",
                    Map.of(
                            "OpportunityId",
                            deal,
                            "Description",
                            "Interface",
                            "UnitPrice",
                            1,
                            "Effort_Hours__c",
                            hours)));
        }
        if (assuming) {
            created(post(SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "There is one")));
        }
        return deal;
    }

    private static String lost() {
        String deal = aDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
        return deal;
    }

    private String lostLongAgo() {
        String deal = lost();
        write("update deal set close_date = current_date - 31 where id = ?", deal);
        return deal;
    }

    private static String wished(String deal, String wish) {
        as(SALES_MANAGER).body(BECAUSE).post(ACTIONS + deal + "/" + wish).then().statusCode(200);
        return deal;
    }

    private static String drafted(Person by, Map<String, Object> more) {
        return drafted(by, aWonDeal(), more);
    }

    private static String drafted(Person by, String deal, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("Opportunity__c", deal, "Kinds__c", "Amount"));
        fields.putAll(more);
        return ACTIONS + deal + "/amendments/" + created(post(by, "Deal_Amendment__c", fields));
    }

    private static String submitted(Person by, Map<String, Object> more) {
        String path = drafted(by, more);
        as(by).body(Map.of()).post(path + "/submit").then().statusCode(200);
        return path;
    }

    private static String approvedAmendment(String deal, Map<String, Object> more) {
        String path = drafted(SALES_REP, deal, more);
        as(SALES_REP).body(Map.of()).post(path + "/submit").then().statusCode(200);
        as(DELIVERY_MANAGER).body(Map.of()).post(path + "/approve").then().statusCode(200);
        return path;
    }

    private static String overtakenAmendment() {
        String deal = aWonDeal();
        String first = approvedAmendment(deal, SIGNED);
        String second = approvedAmendment(deal, SIGNED);
        as(SALES_REP).body(Map.of()).post(first + "/apply").then().statusCode(200);
        return second;
    }

    /** A stage between the others, after Qualification. */
    private static String stage(Map<String, Object> more) {
        String name = "Table " + UUID.randomUUID();
        Map<String, Object> fields =
                new HashMap<>(Map.of("MasterLabel", name, "SortOrder", 3, "IsActive", true, "DefaultProbability", 20));
        fields.putAll(more);
        created(post(ADMIN, "OpportunityStage", fields));
        return name;
    }

    /** Somebody who has left. */
    private String gone() {
        write(
                """
                insert into app_user (id, version, is_deleted, created_date, created_by_id, last_modified_date,
                  last_modified_by_id, system_modstamp, username, last_name, name, email, is_active, side, roles)
                select '%s', version, false, created_date, created_by_id, last_modified_date,
                  last_modified_by_id, system_modstamp, 'gone@truce.test', last_name, name, email, false, side, roles
                from app_user where id = ?"""
                        .formatted(GONE),
                SALES_REP.id());
        return GONE;
    }

    private void write(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
