package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Delivery has a say before the deal is locked in: it refuses, agrees, is overtaken by a change, and agrees again. */
final class ReviewScene {

    private final Cast cast;
    private final Teller teller;
    private final StoryDeal deal;
    private final LocalDate today;

    ReviewScene(Cast cast, Teller teller, StoryDeal deal, LocalDate today) {
        this.cast = cast;
        this.teller = teller;
        this.deal = deal;
        this.today = today;
    }

    /** Delivery says no to the deal as it was sold, and what it could do instead. */
    void refuse() {
        teller.line("%s asks delivery. It wants to know more first:", cast.seller());
        teller.quote(ask(cast.seller()).expect(400).errors());
        cast.seller()
                .create(
                        "Assumption__c",
                        Map.of(
                                "Opportunity__c",
                                deal.id(),
                                "Statement__c",
                                "Every carrier's portal has a programming interface",
                                "Impact_Hours__c",
                                120,
                                "Validate_By__c",
                                today.plusDays(20).toString()));
        String review = claimed();
        ApiResponse no = decide(
                review,
                "reject",
                Map.of(
                        "reasons",
                        List.of("TIMELINE", "UNKNOWN_SCOPE"),
                        "counterProposal",
                        "Two carriers at go-live, and 300 hours for them instead of 260"));
        teller.line("%s rejects it: \"%s\".", cast.deliveryManager(), no.text("counterProposal"));
    }

    /** The sellers take the proposal up, and delivery agrees. */
    void agree() {
        changeBespokeLine(Map.of("Description", "Interface to the portals of two carriers", "Effort_Hours__c", 300));
        ApiResponse yes = approve(claimed(), 800);
        teller.line(
                "The deal is changed accordingly, and %s agrees: %s hours, live on %s or later, valid until %s.",
                cast.deliveryManager(),
                yes.number("reviewedEffortHours"),
                yes.text("feasibleGoLive"),
                yes.text("validUntil"));
    }

    /** A change that delivery has not seen takes its agreement away at once. */
    void overtake() {
        changeBespokeLine(Map.of("Description", "Interface to the portals of three carriers"));
        ApiResponse review = cast.seller().ask("/deals/%s/review".formatted(deal.id()));
        teller.line(
                "Then a third carrier is sold. The review is %s at once, because of %s, and the close is refused:",
                review.text("status"), texts(review.body().path("changedSince")));
        teller.quote(cast.seller()
                .change("Opportunity", deal.id(), Map.of("StageName", "Closed Won"))
                .expect(400)
                .errors());
    }

    void agreeAgain() {
        changeBespokeLine(Map.of("Effort_Hours__c", 340, "UnitPrice", 45_000));
        ApiResponse yes = approve(claimed(), 820);
        teller.line(
                "More hours are sold for it, and %s agrees to scope version %s.",
                cast.deliveryManager(), yes.number("scopeVersion"));
    }

    private ApiResponse ask(CastMember seller) {
        return seller.act("/deals/%s/reviews".formatted(deal.id()), Map.of("nothingPromised", true));
    }

    private String claimed() {
        String review =
                ask(cast.seller()).expect(200).body().path(0).path("reviewId").asText();
        decide(review, "claim", Map.of());
        return review;
    }

    private ApiResponse approve(String review, int hours) {
        Map<String, Object> approval = new HashMap<>();
        approval.put(
                "dimensions",
                Stream.of("SKILLS", "CAPACITY", "TIMELINE", "BUDGET", "TECHNOLOGY", "CUSTOMER_READINESS", "DEPENDENCY")
                        .map(code -> Map.of("code", code, "rating", code.equals("DEPENDENCY") ? "AMBER" : "GREEN"))
                        .toList());
        approval.put("methodologyFit", "YES");
        approval.put("reviewedEffortHours", hours);
        approval.put("feasibleGoLive", today.plusMonths(5).toString());
        return decide(review, "approve", approval);
    }

    private ApiResponse decide(String review, String action, Map<String, ?> body) {
        return cast.deliveryManager()
                .act("/deals/%s/reviews/%s/%s".formatted(deal.id(), review, action), body)
                .expect(200);
    }

    private void changeBespokeLine(Map<String, ?> fields) {
        String line = cast.seller()
                .query("SELECT Id FROM OpportunityLineItem WHERE OpportunityId = '%s' AND Product2Id = null"
                        .formatted(deal.id()))
                .path(0)
                .path("Id")
                .asText();
        cast.seller().change("OpportunityLineItem", line, fields).expect(204);
    }

    private static String texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return String.join(", ", texts);
    }
}
