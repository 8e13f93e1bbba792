package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets its documented error in the contract's shape from the running system, and nothing is lost by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private static final String DATA = "/services/data/v64.0/";
    private Sale sale;

    @BeforeAll
    void aSale() {
        sale = new Sale();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            POST  | sobjects/Ghost           | {"Name": "x"}                                     | 404 | NOT_FOUND
            POST  | sobjects/Account         | {"Name": "x", "Shoe_Size__c": 44}                 | 400 | INVALID_FIELD
            POST  | sobjects/Account         | {"Name": "x",                                     | 400 | JSON_PARSER_ERROR
            POST  | sobjects/Account         | [1, 2]                                            | 400 | JSON_PARSER_ERROR
            POST  | sobjects/Account         | {"Name": {"first": "x"}}                          | 400 | JSON_PARSER_ERROR
            POST  | sobjects/Account         | {"Name": "x", "NumberOfEmployees": "many"}        | 400 | JSON_PARSER_ERROR
            POST  | sobjects/Account         | {"Industry": "Retail"}                            | 400 | REQUIRED_FIELD_MISSING
            POST  | sobjects/Account         | {"Name": "x", "ParentId": "not an id"}            | 400 | MALFORMED_ID
            POST  | sobjects/Account         | {"Name": "x", "ParentId": "006000000000001AAA"}   | 400 | INVALID_CROSS_REFERENCE_KEY
            PATCH | sobjects/Opportunity/$id | {"StageName": "Almost Won"}                       | 400 | INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST
            PATCH | sobjects/Opportunity/$id | {"CloseDate": "tomorrow"}                         | 400 | JSON_PARSER_ERROR
            PATCH | sobjects/Opportunity/$id | {"Amount": 1e30}                                  | 400 | NUMBER_OUTSIDE_VALID_RANGE
            PATCH | sobjects/Opportunity/zz  | {"Name": "x"}                                     | 404 | NOT_FOUND
            PATCH | sobjects/Opportunity/006000000000009AAA | {"Name": "x"}                      | 404 | NOT_FOUND
            """)
    void recordsAreRefusedForAReason(String method, String path, String body, int status, String errorCode) {
        sale.seller
                .asks()
                .body(body)
                .request(method, DATA + path.replace("$id", sale.dealId))
                .then()
                .statusCode(status)
                .body("errorCode", hasItem(errorCode))
                .body("[0].message", not(containsString("Exception")));
    }

    @Test
    void aTextThatIsTooLongIsNamedWithItsLimit() {
        sale.seller
                .asks()
                .body(Map.of("Name", "x".repeat(256)))
                .post(DATA + "sobjects/Account")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("STRING_TOO_LONG"))
                .body("[0].fields", hasItem("Name"))
                .body("[0].message", containsString("255"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT Id FROM Ghost                            | INVALID_TYPE    | ERROR at Row:1:Column:16
            SELECT Id, Shoe_Size__c FROM Account            | INVALID_FIELD   | ERROR at Row:1:Column:12
            SELECT Id FROM Account WHERE                    | MALFORMED_QUERY | unexpected token
            SELECT Id FROM Account WHERE Name = 'x          | MALFORMED_QUERY |
            SELECT Id FROM Account WHERE NumberOfEmployees = 'x' | INVALID_FIELD |
            """)
    void aQueryIsRefusedWithThePlace(String soql, String errorCode, String message) {
        sale.seller
                .asks()
                .queryParam("q", soql)
                .get(DATA + "query")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is(errorCode))
                .body("[0].message", containsString(message == null ? "" : message));
    }

    @Test
    void aForgedTokenIsNoSession() {
        String token = system().adminToken();
        String forged = token.substring(0, token.length() - 6) + (token.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");

        for (String bearer : new String[] {forged, "nonsense", token.substring(0, token.lastIndexOf('.') + 1)}) {
            system().request(bearer)
                    .get(DATA + "sobjects/Opportunity/" + sale.dealId)
                    .then()
                    .statusCode(401)
                    .body("[0].errorCode", is("INVALID_SESSION_ID"))
                    .body("[0].message", is("Session expired or invalid"));
        }
    }

    @Test
    void aWonDealIsNotClosedTwiceAndNobodyAcceptsTheirOwnSubmission() {
        Sale won = new Sale().win();
        won.seller
                .asks()
                .body(Map.of("outcome", "LOST", "lossReason", "Price"))
                .post("/services/apexrest/deals/" + won.dealId + "/close")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].message", containsString(won.dealId));
        String handoff = won.awaitHandoff();
        won.assignAcceptor(handoff);
        won.provideAll(handoff);
        won.act(won.seller, handoff, "submit", Map.of());

        won.seller
                .asks()
                .body(Map.of())
                .post("/services/apexrest/handoffs/" + handoff + "/accept")
                .then()
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        assertThat(won.checklist(won.seller, handoff).getString("handoff.status"))
                .isEqualTo("Submitted");
    }
}
