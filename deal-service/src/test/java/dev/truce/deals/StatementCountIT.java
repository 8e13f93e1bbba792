package dev.truce.deals;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many SQL statements the commonest requests need at most, so that they cannot grow unseen. */
@DealServiceTest
class StatementCountIT {
    private static final String API = "/services/data/v64.0/";

    /** Each prepares what it is about and answers with the request that is measured. */
    private enum Asked {
        DEAL_BY_ID(2, () -> {
            String deal = aDeal();
            return () -> as(SALES_REP).get(ROWS + "Opportunity/" + deal);
        }),
        PAGE_OF_DEALS(3, () -> {
            aDeal();
            return () -> as(SALES_REP)
                    .queryParam(
                            "q",
                            "SELECT Id, Name, Account.Name, Amount FROM Opportunity WHERE IsClosed = false LIMIT 20")
                    .get(API + "query");
        }),
        NEW_DEAL(7, () -> {
            Map<String, Object> fields = dealFields(Map.of());
            return () -> as(SALES_REP).body(fields).post(ROWS + "Opportunity");
        }),
        NEW_LINE(14, () -> {
            String deal = aDeal();
            return () -> as(SALES_REP)
                    .body(Map.of(
                            "OpportunityId",
                            deal,
                            "Description",
                            "Interface",
                            "UnitPrice",
                            9000,
                            "Effort_Hours__c",
                            80))
                    .post(ROWS + "OpportunityLineItem");
        }),
        PLAIN_FIELD(3, () -> {
            String deal = aDeal();
            return () -> patch(deal, Map.of("NextStep", "Call"));
        }),
        STAGE(10, () -> {
            String deal = aDeal();
            return () -> patch(deal, Map.of("StageName", "Qualification"));
        }),
        PLAIN_CLOSE(14, () -> {
            String deal = aDeal();
            return () -> patch(deal, Map.of("StageName", "Closed Won"));
        }),
        CLOSE_WITH_REVIEW_AND_LINES(19, () -> {
            String deal = aBespokeDeal();
            waiveReview(deal);
            return () -> patch(deal, Map.of("StageName", "Closed Won"));
        }),
        UPSERT(10, () -> {
            Map<String, Object> fields = dealFields(Map.of());
            String key = UUID.randomUUID().toString();
            return () -> as(SALES_REP).body(fields).patch(ROWS + "Opportunity/External_Id__c/" + key);
        }),
        TWENTY_DEALS(66, () -> {
            Map<String, Object> fields = new HashMap<>(dealFields(Map.of("AccountId", anAccount())));
            fields.put("attributes", Map.of("type", "Opportunity"));
            List<Map<String, Object>> records =
                    IntStream.range(0, 20).mapToObj(i -> fields).toList();
            return () -> as(SALES_REP).body(Map.of("records", records)).post(API + "composite/sobjects");
        });

        private final int most;
        private final Supplier<Supplier<Response>> request;

        Asked(int most, Supplier<Supplier<Response>> request) {
            this.most = most;
            this.request = request;
        }

        private static Response patch(String deal, Map<String, Object> fields) {
            return as(SALES_REP).body(fields).patch(ROWS + "Opportunity/" + deal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noRequestNeedsMoreStatementsThanItHas(Asked asked) {
        ask(asked); // what is read once in the life of the service is no part of it

        SqlStatements sent = ask(asked);

        assertThat(sent.count())
                .as("statements of %s, among them%n%s", asked, sent.texts())
                .isPositive()
                .isLessThanOrEqualTo(asked.most);
    }

    private static SqlStatements ask(Asked asked) {
        Supplier<Response> request = asked.request.get();
        return SqlStatements.during(() -> request.get().then().statusCode(lessThan(300)));
    }
}
