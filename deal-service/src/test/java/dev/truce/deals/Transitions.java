package dev.truce.deals;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.review.ReviewDoors.act;
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

import dev.truce.deals.Transition.Door;
import dev.truce.deals.Transition.Subject;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Side;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Every transition of a deal and of its reviews, one row each, D1 to D11 and R0 to R8. */
@Singleton
class Transitions {
    private static final Map<String, Object> BECAUSE = Map.of("reason", "Another start");
    private static final Map<String, Object> DOCUMENT = Map.of(
            "Document_Url__c",
            "https://documents.example/amendment.pdf",
            "Document_Sha256__c",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    private static final List<Person> STRANGERS =
            List.of(OTHER_SALES_REP, PROJECT_MANAGER, DELIVERY_MANAGER, FINANCE, REVOPS, EXECUTIVE);
    private static final List<Person> EDITORS = List.of(SALES_REP, SALES_MANAGER, PRESALES, INTEGRATION, ADMIN);
    private static final List<Person> CLOSERS = List.of(SALES_REP, SALES_MANAGER, INTEGRATION, ADMIN);
    private static final List<Person> NEITHER_SELL_NOR_DELIVER = List.of(OTHER_SALES_REP, FINANCE, REVOPS, EXECUTIVE);
    private static final List<Person> DRAFTERS =
            List.of(SALES_REP, SALES_MANAGER, PRESALES, PROJECT_MANAGER, DELIVERY_MANAGER, INTEGRATION, ADMIN);
    private static final List<Person> NOT_THE_REVIEWER = List.of(SALES_REP, SALES_MANAGER, PROJECT_MANAGER, EXECUTIVE);
    private static final String CREATED = "truce.deal.created.v1";
    private static final String REOPENED = "truce.deal.reopened.v1";
    private static final String CLOSED = "truce.deal.closed.v1";
    private static final String SPLITS_CHANGED = "truce.deal.splits-changed.v1";
    private static final String AMENDMENT_CHANGED = "truce.amendment.changed.v1";
    private static final String REQUESTED = "truce.delivery-review.requested.v1";
    private static final String ASSIGNED = "truce.delivery-review.assigned.v1";
    private static final String DECIDED = "truce.delivery-review.decided.v1";

    private final DataSource database;

    Transitions(DataSource database) {
        this.database = database;
    }

    Stream<Transition> all() {
        return Stream.of(whileOpen(), reversals(), amendments(), credit(), requests(), decisions())
                .flatMap(List::stream);
    }

    private static List<Transition> whileOpen() {
        return List.of(
                new Transition(
                        "D1 create",
                        () -> Subject.of(""),
                        new Door(
                                "POST",
                                (by, subject) -> post(by, "Opportunity", dealFields(Map.of("AccountId", anAccount())))),
                        List.of(PRESALES, PROJECT_MANAGER, DELIVERY_MANAGER, FINANCE, REVOPS, EXECUTIVE),
                        CLOSERS,
                        CREATED),
                new Transition(
                        "D1 record history",
                        () -> Subject.of(""),
                        new Door("POST", (by, subject) -> post(by, "Opportunity", history())),
                        List.of(
                                SALES_REP,
                                SALES_MANAGER,
                                PRESALES,
                                PROJECT_MANAGER,
                                DELIVERY_MANAGER,
                                FINANCE,
                                REVOPS,
                                EXECUTIVE),
                        List.of(INTEGRATION, ADMIN),
                        "truce.deal.imported.v1"),
                patching("D2 change the stage", "StageName", "Qualification", EDITORS, "truce.deal.stage-changed.v1"),
                patching("D3 edit the scope", "Amount", 19_000, EDITORS, "truce.deal.scope-changed.v1"),
                patching("D4 win", "StageName", "Closed Won", CLOSERS, CLOSED),
                new Transition(
                        "D4 win by the action",
                        () -> Subject.of(aDeal()),
                        action("close", Map.of("outcome", "WON")),
                        with(PRESALES, STRANGERS),
                        CLOSERS,
                        CLOSED),
                new Transition(
                        "D5 lose",
                        () -> Subject.of(aDeal()),
                        action("close", Map.of("outcome", "LOST", "lossReason", "Price")),
                        with(PRESALES, STRANGERS),
                        CLOSERS,
                        CLOSED),
                patching(
                        "D10 change the owner",
                        "OwnerId",
                        OTHER_SALES_REP.id(),
                        CLOSERS,
                        "truce.deal.owner-changed.v1"),
                new Transition(
                        "D0 delete",
                        () -> Subject.of(aDeal()),
                        new Door("DELETE", (by, subject) -> as(by).delete(ROWS + "Opportunity/" + subject.deal())),
                        with(PRESALES, STRANGERS),
                        CLOSERS,
                        "truce.deal.deleted.v1"));
    }

    private List<Transition> reversals() {
        return List.of(
                new Transition(
                        "D6 reopen a lost deal",
                        () -> Subject.of(lost()),
                        action("reopen", BECAUSE),
                        with(PRESALES, STRANGERS),
                        List.of(SALES_MANAGER, ADMIN),
                        REOPENED),
                new Transition(
                        "D6 wish to reopen",
                        () -> Subject.of(lost()),
                        action("reopen", BECAUSE),
                        STRANGERS,
                        List.of(SALES_REP),
                        null),
                new Transition(
                        "D6 agree to reopen",
                        () -> asked(lost(), SALES_REP, "reopen"),
                        reversal("grant"),
                        with(SALES_REP, STRANGERS),
                        List.of(SALES_MANAGER),
                        REOPENED),
                new Transition(
                        "D6 decline to reopen",
                        () -> asked(lost(), SALES_REP, "reopen"),
                        reversal("decline"),
                        with(SALES_REP, STRANGERS),
                        List.of(SALES_MANAGER),
                        null),
                new Transition(
                        "D7 reopen a won deal",
                        () -> Subject.of(aWonDeal()),
                        action("reopen", BECAUSE),
                        with(SALES_REP, STRANGERS),
                        List.of(SALES_MANAGER, ADMIN),
                        REOPENED),
                new Transition(
                        "D7 agree when delivery has the handoff",
                        () -> asked(handedOver("SUBMITTED", "null"), SALES_MANAGER, "reopen"),
                        reversal("grant"),
                        List.of(SALES_REP, SALES_MANAGER, PROJECT_MANAGER, EXECUTIVE, ADMIN),
                        List.of(DELIVERY_MANAGER),
                        REOPENED),
                new Transition(
                        "D7 agree long after delivery has accepted",
                        () -> asked(handedOver("ACCEPTED", "now() - interval '31 days'"), SALES_MANAGER, "reopen"),
                        reversal("grant"),
                        List.of(SALES_REP, SALES_MANAGER, PROJECT_MANAGER, DELIVERY_MANAGER, ADMIN),
                        List.of(EXECUTIVE),
                        REOPENED),
                new Transition(
                        "D9 wish to rescind",
                        () -> Subject.of(aWonDeal()),
                        action("rescind", BECAUSE),
                        with(SALES_REP, STRANGERS),
                        List.of(SALES_MANAGER, ADMIN),
                        null),
                new Transition(
                        "D9 rescind",
                        () -> asked(aWonDeal(), SALES_MANAGER, "rescind"),
                        reversal("grant"),
                        List.of(SALES_REP, SALES_MANAGER, DELIVERY_MANAGER, ADMIN),
                        List.of(EXECUTIVE),
                        "truce.deal.rescinded.v1"));
    }

    private static List<Transition> amendments() {
        List<Person> notDelivery = List.of(SALES_REP, SALES_MANAGER, PROJECT_MANAGER, EXECUTIVE, REVOPS);
        return List.of(
                new Transition(
                        "D8 draft an amendment",
                        () -> Subject.of(aWonDeal()),
                        new Door("POST", (by, subject) -> post(by, "Deal_Amendment__c", amending(subject.deal()))),
                        NEITHER_SELL_NOR_DELIVER,
                        DRAFTERS,
                        AMENDMENT_CHANGED),
                new Transition(
                        "D8 submit it",
                        Transitions::drafted,
                        amendment("submit"),
                        NEITHER_SELL_NOR_DELIVER,
                        DRAFTERS,
                        AMENDMENT_CHANGED),
                new Transition(
                        "D8 approve it",
                        Transitions::submitted,
                        amendment("approve"),
                        notDelivery,
                        List.of(DELIVERY_MANAGER, ADMIN),
                        AMENDMENT_CHANGED),
                new Transition(
                        "D8 reject it",
                        Transitions::submitted,
                        amendment("reject"),
                        notDelivery,
                        List.of(DELIVERY_MANAGER, ADMIN),
                        AMENDMENT_CHANGED),
                new Transition(
                        "D8 withdraw it",
                        Transitions::submitted,
                        amendment("withdraw"),
                        NEITHER_SELL_NOR_DELIVER,
                        DRAFTERS,
                        AMENDMENT_CHANGED),
                new Transition(
                        "D8 apply it",
                        Transitions::agreed,
                        amendment("apply"),
                        NEITHER_SELL_NOR_DELIVER,
                        DRAFTERS,
                        "truce.deal.amended.v1"),
                new Transition(
                        "D0 report actuals",
                        () -> Subject.of(aWonDeal()),
                        action("actuals", Map.of("actualEffortHours", 120)),
                        List.of(SALES_REP, SALES_MANAGER, PRESALES, FINANCE, EXECUTIVE),
                        List.of(INTEGRATION, PROJECT_MANAGER, RESOURCE_MANAGER, DELIVERY_MANAGER, ADMIN),
                        "truce.deal.actuals-reported.v1"));
    }

    private static List<Transition> credit() {
        return List.of(
                new Transition(
                        "D11 share the credit of an open deal",
                        () -> Subject.of(aDeal()),
                        new Door("splits", Transitions::share),
                        with(PRESALES, STRANGERS),
                        CLOSERS,
                        SPLITS_CHANGED),
                new Transition(
                        "D11 share the credit of a closed deal",
                        () -> Subject.of(aWonDeal()),
                        new Door("splits", Transitions::share),
                        List.of(SALES_REP, SALES_MANAGER, EXECUTIVE, INTEGRATION),
                        List.of(REVOPS, ADMIN),
                        SPLITS_CHANGED));
    }

    private static List<Transition> requests() {
        Door request = action("reviews", Map.of("nothingPromised", true));
        List<Person> notDeliveryManagers =
                List.of(SALES_REP, SALES_MANAGER, PRESALES, PROJECT_MANAGER, RESOURCE_MANAGER, EXECUTIVE);
        Map<String, Object> somebody = Map.of("userId", PROJECT_MANAGER.id());
        return List.of(
                patching(
                        "R0 evaluate the requirement",
                        "Hard_Deadline__c",
                        true,
                        EDITORS,
                        "truce.delivery-review.requirement-changed.v1"),
                new Transition("R1 request", () -> Subject.of(aBespokeDeal()), request, STRANGERS, EDITORS, REQUESTED),
                new Transition(
                        "R1 request again after changes",
                        () -> decided("request-changes", finding()),
                        request,
                        STRANGERS,
                        List.of(SALES_REP),
                        REQUESTED),
                new Transition(
                        "R1 request again after a rejection",
                        () -> decided("reject", rejection()),
                        request,
                        STRANGERS,
                        List.of(SALES_REP),
                        REQUESTED),
                new Transition(
                        "R1 request again after it went stale",
                        Transitions::staleDeal,
                        request,
                        STRANGERS,
                        List.of(SALES_REP),
                        REQUESTED),
                new Transition(
                        "R1 withdraw",
                        Transitions::requestedDeal,
                        review("withdraw", Map.of()),
                        STRANGERS,
                        EDITORS,
                        "truce.delivery-review.withdrawn.v1"),
                new Transition(
                        "R2 claim",
                        Transitions::requestedDeal,
                        review("claim", Map.of()),
                        notDeliveryManagers,
                        List.of(DELIVERY_MANAGER),
                        ASSIGNED),
                new Transition(
                        "R2 assign",
                        Transitions::requestedDeal,
                        review("assign", somebody),
                        notDeliveryManagers,
                        List.of(DELIVERY_MANAGER, ADMIN),
                        ASSIGNED),
                new Transition(
                        "R2 delegate",
                        Transitions::inReview,
                        review("delegate", somebody),
                        notDeliveryManagers,
                        List.of(DELIVERY_MANAGER, ADMIN),
                        ASSIGNED));
    }

    private static List<Transition> decisions() {
        List<Person> reviewer = List.of(DELIVERY_MANAGER);
        return List.of(
                new Transition(
                        "R3 request changes",
                        Transitions::inReview,
                        review("request-changes", finding()),
                        NOT_THE_REVIEWER,
                        reviewer,
                        DECIDED),
                new Transition(
                        "R4 approve",
                        Transitions::inReview,
                        review("approve", approval(Map.of())),
                        NOT_THE_REVIEWER,
                        reviewer,
                        DECIDED),
                new Transition(
                        "R4 reconfirm",
                        Transitions::approvedDeal,
                        review("reconfirm", Map.of()),
                        NOT_THE_REVIEWER,
                        reviewer,
                        DECIDED),
                new Transition(
                        "R5 approve with conditions",
                        Transitions::inReview,
                        review("approve", approval(Map.of("conditions", List.of(condition("PRE_CLOSE"))))),
                        NOT_THE_REVIEWER,
                        reviewer,
                        DECIDED),
                new Transition(
                        "R6 reject",
                        Transitions::inReview,
                        review("reject", rejection()),
                        NOT_THE_REVIEWER,
                        reviewer,
                        DECIDED),
                new Transition(
                        "R7 waive",
                        () -> Subject.of(aBespokeDeal()),
                        action("reviews/waive", BECAUSE),
                        List.of(ADMIN, SALES_REP, SALES_MANAGER, PROJECT_MANAGER, RESOURCE_MANAGER, DELIVERY_MANAGER),
                        List.of(EXECUTIVE),
                        "truce.delivery-review.waived.v1"),
                new Transition(
                        "R8 go stale",
                        Transitions::approvedDeal,
                        new Door(
                                "PATCH",
                                (by, subject) -> patched(by, subject.deal(), Map.of("Exclusions__c", "No training"))),
                        STRANGERS,
                        EDITORS,
                        "truce.delivery-review.stale.v1"));
    }

    private static Transition patching(String rule, String field, Object value, List<Person> may, String event) {
        return new Transition(
                rule,
                () -> Subject.of(aDeal()),
                new Door("PATCH", (by, subject) -> patched(by, subject.deal(), Map.of(field, value))),
                may.contains(PRESALES) ? STRANGERS : with(PRESALES, STRANGERS),
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
        return new Door(action, (by, subject) -> as(by).body(body).post(ACTIONS + subject.deal() + "/" + action));
    }

    private static Door reversal(String step) {
        return about("reversals/{reversalId}/" + step, Map.of());
    }

    private static Door amendment(String step) {
        return about("amendments/{amendmentId}/" + step, Map.of());
    }

    private static Door review(String step, Map<String, Object> body) {
        return about("reviews/{reviewId}/" + step, body);
    }

    private static Door about(String path, Map<String, Object> body) {
        return new Door(path, (by, subject) -> as(by).body(body)
                .post(ACTIONS + subject.deal() + "/" + path.replaceFirst("\\{\\w+}", subject.about())));
    }

    private static Response share(Person by, Subject subject) {
        return as(by).body(Map.of(
                        "splits",
                        List.of(Map.of(
                                "userId",
                                SALES_REP.id(),
                                "side",
                                Side.SALES.label(),
                                "type",
                                "Revenue",
                                "percent",
                                100)),
                        "reason",
                        "Agreed"))
                .put(ACTIONS + subject.deal() + "/splits");
    }

    private static Map<String, Object> history() {
        return dealFields(Map.of(
                "AccountId",
                anAccount(),
                "Imported__c",
                true,
                "StageName",
                "Closed Won",
                "CloseDate",
                Crm.today().minusYears(1).toString()));
    }

    private static String lost() {
        String deal = aDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
        return deal;
    }

    private String handedOver(String status, String acceptedAt) {
        String deal = aWonDeal();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into deal_handoff values (?, 'a12TEST00000001AAA', ?, " + acceptedAt + ", 100, 1)")) {
            insert.setString(1, deal);
            insert.setString(2, status);
            insert.executeUpdate();
            return deal;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
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

    private static Map<String, Object> amending(String deal) {
        Map<String, Object> fields = new HashMap<>(DOCUMENT);
        fields.putAll(Map.of("Opportunity__c", deal, "Kinds__c", "Amount", "Delta_Amount__c", 100));
        return fields;
    }

    private static Subject drafted() {
        String deal = aWonDeal();
        return new Subject(deal, created(post(SALES_REP, "Deal_Amendment__c", amending(deal))));
    }

    private static Subject submitted() {
        Subject subject = drafted();
        amendment("submit").by(SALES_REP, subject).then().statusCode(200);
        return subject;
    }

    private static Subject agreed() {
        Subject subject = submitted();
        amendment("approve").by(DELIVERY_MANAGER, subject).then().statusCode(200);
        return subject;
    }

    static Subject requestedDeal() {
        String deal = aBespokeDeal();
        return new Subject(deal, requested(deal));
    }

    static Subject inReview() {
        String deal = aBespokeDeal();
        return new Subject(deal, claimed(deal));
    }

    static Subject approvedDeal() {
        String deal = aBespokeDeal();
        return new Subject(deal, approved(deal));
    }

    private static Subject decided(String decision, Map<String, Object> body) {
        Subject subject = inReview();
        act(DELIVERY_MANAGER, subject.deal(), subject.about(), decision, body).statusCode(200);
        return subject;
    }

    private static Subject staleDeal() {
        Subject subject = approvedDeal();
        patched(SALES_REP, subject.deal(), Map.of("Exclusions__c", "No training"));
        return subject;
    }

    private static Map<String, Object> finding() {
        return Map.of("findings", List.of(Map.of("field", "Amount", "text", "Too little")));
    }

    private static Map<String, Object> rejection() {
        return Map.of("reasons", List.of("NO_SKILLS"), "counterProposal", "Train first");
    }
}
