package dev.truce.deals.review;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.platform.testkit.login.Login.as;

import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reviews through their actions, in short words. */
public final class ReviewDoors {
    private ReviewDoors() {}

    public static ValidatableResponse request(Person by, String deal) {
        return as(by).body(Map.of("nothingPromised", true))
                .post(ACTIONS + deal + "/reviews")
                .then();
    }

    /** The one review that was asked. */
    public static String requested(String deal) {
        return request(Person.SALES_REP, deal).statusCode(200).extract().path("[0].reviewId");
    }

    public static ValidatableResponse act(
            Person by, String deal, String review, String action, Map<String, Object> body) {
        return as(by).body(body)
                .post("%s%s/reviews/%s/%s".formatted(ACTIONS, deal, review, action))
                .then();
    }

    public static String claimed(String deal) {
        String review = requested(deal);
        act(Person.DELIVERY_MANAGER, deal, review, "claim", Map.of()).statusCode(200);
        return review;
    }

    public static String approved(String deal) {
        String review = claimed(deal);
        act(Person.DELIVERY_MANAGER, deal, review, "approve", approval(Map.of()))
                .statusCode(200);
        return review;
    }

    public static Map<String, Object> approval(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "dimensions",
                Arrays.stream(Dimension.values())
                        .map(code -> Map.of("code", code, "rating", "GREEN"))
                        .toList());
        body.put("methodologyFit", "YES");
        body.put("reviewedEffortHours", 100);
        body.put("feasibleGoLive", dev.truce.deals.Crm.today().plusMonths(5).toString());
        body.putAll(more);
        return body;
    }

    public static Map<String, Object> condition(String gate) {
        return Map.of(
                "text",
                "The carriers confirm",
                "gate",
                gate,
                "ownerId",
                Person.SALES_REP.id(),
                "dueOn",
                dev.truce.deals.Crm.today().plusDays(3).toString());
    }

    public static ValidatableResponse win(String deal) {
        return dev.truce.deals.Crm.patch(Person.SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"));
    }

    public static List<String> guardsInTheWay(String deal) {
        return as(Person.SALES_REP)
                .get(ACTIONS + deal + "/close-readiness")
                .then()
                .statusCode(200)
                .extract()
                .path("guards.findAll { !it.met }.guard");
    }
}
