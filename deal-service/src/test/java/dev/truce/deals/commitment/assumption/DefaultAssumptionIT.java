package dev.truce.deals.commitment.assumption;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.DealServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the catalogue assumes and excludes, every deal that sells it does. */
@DealServiceTest
class DefaultAssumptionIT {
    @Test
    void aDealTakesOverWhatItsOfferingsAssumeAndExclude() {
        String portal = offering("Portal", "There is an interface\n\n The data is clean ", "Training");
        String reports = offering("Reports", "the data is clean\nReaders have a licence", "Hardware");
        String deal = aDeal(Map.of("Exclusions__c", "Travel"));

        sell(deal, portal);
        sell(deal, reports);
        sell(deal, portal);

        assertThat(assumed(deal))
                .containsExactlyInAnyOrder(
                        "There is an interface (The standard of Portal)",
                        "The data is clean (The standard of Portal)",
                        "Readers have a licence (The standard of Reports)");
        read("Opportunity", deal).body("Exclusions__c", is("Travel\nTraining\nHardware"));
    }

    private static String offering(String name, String assumptions, String exclusions) {
        return created(post(
                ADMIN,
                "Product2",
                Map.of("Name", name, "Default_Assumptions__c", assumptions, "Default_Exclusions__c", exclusions)));
    }

    private static void sell(String deal, String offering) {
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));
    }

    private static List<String> assumed(String deal) {
        return as(SALES_REP)
                .queryParam(
                        "q",
                        "SELECT Statement__c, Basis__c FROM Assumption__c WHERE Opportunity__c = '%s'".formatted(deal))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("records")
                .stream()
                .map(row -> "%s (%s)".formatted(row.get("Statement__c"), row.get("Basis__c")))
                .toList();
    }
}
