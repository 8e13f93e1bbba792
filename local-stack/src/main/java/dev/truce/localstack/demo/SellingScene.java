package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the first meeting to the close: what the sellers do, and what stands between a deal and its close. */
final class SellingScene {

    private final Cast cast;
    private final CastMember admin;
    private final Teller teller;
    private final LocalDate today;

    SellingScene(Cast cast, CastMember admin, Teller teller, LocalDate today) {
        this.cast = cast;
        this.admin = admin;
        this.teller = teller;
        this.today = today;
    }

    /** Everything the CRM knows about the deal before it is closed. */
    StoryDeal sell() {
        CastMember seller = cast.seller();
        String offering = admin.create(
                "Product2",
                Map.of(
                        "Name", "ERP Quick Start",
                        "IsActive", true,
                        "Standard_Price__c", 80_000,
                        "Standard_Effort_Hours__c", 480,
                        "Standard_Duration_Days__c", 90));
        String account = seller.create("Account", Map.of("Name", "Hartmann Logistics", "Type", "Prospect"));
        String deal = seller.create("Opportunity", opportunity(account));
        seller.create(
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Product2Id", offering, "Quantity", 1, "UnitPrice", 80_000));
        seller.create(
                "OpportunityLineItem",
                Map.of(
                        "OpportunityId", deal,
                        "Description", "Interface to the carriers' portals",
                        "Quantity", 1,
                        "UnitPrice", 40_000,
                        "Effort_Hours__c", 260));
        ApiResponse sold = seller.read("Opportunity", deal).expect(200);
        teller.line(
                "%s sells \"%s\" for %s %s: %s hours, one standard offering and one bespoke interface.",
                seller,
                sold.text("Name"),
                sold.number("Amount"),
                sold.text("CurrencyIsoCode"),
                sold.number("Sold_Effort_Hours__c"));
        return new StoryDeal(deal, account);
    }

    private Map<String, Object> opportunity(String account) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Name", "Hartmann ERP");
        fields.put("AccountId", account);
        fields.put("StageName", "Negotiation/Review");
        fields.put("CloseDate", today.plusDays(10).toString());
        fields.put("Type", "New Business");
        fields.put("Industry__c", "Logistics");
        fields.put("Engagement_Type__c", "Fixed Price");
        fields.put("Billing_Model__c", "Fixed Price");
        fields.put("Requested_Go_Live__c", today.plusMonths(6).toString());
        fields.put(
                "Problem_To_Solve__c",
                "Orders are typed three times, in the shop, in the ERP system and in the carriers' portals,"
                        + " and every tenth delivery date is wrong.");
        fields.put("Requested_Solution__c", "One screen that replaces all three.");
        fields.put("Recommended_Solution__c", "The standard order process, with an interface to the carriers.");
        fields.put("Contract_Url__c", "https://documents.example/hartmann/contract-v3.pdf");
        fields.put("Contract_Signed_On__c", today.toString());
        return fields;
    }

    /** What the company asks of every deal before it is won, beside the rules that are built in. */
    void askForGoLive() {
        JsonNode stage = admin.query("SELECT Id FROM OpportunityStage WHERE ApiName = 'Closed Won'")
                .path(0);
        admin.change(
                        "OpportunityStage",
                        stage.path("Id").asText(),
                        Map.of("Required_Fields__c", "Contracted_Go_Live__c"))
                .expect(204);
    }

    /** The close that is refused, with every reason at once. */
    void tryToClose(StoryDeal deal) {
        ApiResponse refused = cast.seller()
                .change("Opportunity", deal.id(), Map.of("StageName", "Closed Won"))
                .expect(400);
        teller.line("%s sets the stage to Closed Won. Refused, with every reason at once:", cast.seller());
        teller.quote(refused.errors());
    }

    void mend(StoryDeal deal) {
        cast.seller()
                .create(
                        "OpportunityTeamMember",
                        Map.of(
                                "OpportunityId", deal.id(),
                                "UserId", cast.presales().id(),
                                "TeamMemberRole", "Presales"));
        cast.seller()
                .change(
                        "Opportunity",
                        deal.id(),
                        Map.of("Contracted_Go_Live__c", today.plusMonths(6).toString()))
                .expect(204);
        Event.awaited(
                "the mended deal is ready to be closed",
                () -> readiness(deal).body().path("ready").asBoolean());
        ApiResponse readiness = readiness(deal);
        List<String> guards = new ArrayList<>();
        readiness
                .body()
                .path("guards")
                .forEach(guard -> guards.add("%s %s: %s"
                        .formatted(
                                guard.path("guard").asText(),
                                guard.path("rule").asText(),
                                guard.path("why").asText())));
        teller.line(
                "She brings %s in and agrees on a go-live. \"Why can't I close?\" Nothing is left:", cast.presales());
        teller.quote(guards);
    }

    private ApiResponse readiness(StoryDeal deal) {
        return cast.seller().ask("/deals/%s/close-readiness".formatted(deal.id()));
    }

    void close(StoryDeal deal) {
        ApiResponse closed = cast.seller()
                .act("/deals/%s/close".formatted(deal.id()), Map.of("outcome", "WON"))
                .expect(200);
        teller.line(
                "The deal is %s on %s for %s %s. DealClosed goes out.",
                closed.text("stageName"),
                closed.text("closedOn"),
                closed.number("amount"),
                closed.text("currencyIsoCode"));
    }
}
