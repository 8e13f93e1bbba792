package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.truce.platform.sobject.query.sql.SqlQuery;
import dev.truce.platform.sobject.query.sql.Translation;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SearchScope;
import dev.truce.platform.soql.SearchTerm;
import dev.truce.platform.soql.Sosl;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class SearchResourceIT {
    private static final String DATA = "/services/data/v60.0";

    @Inject
    QueryFixture fixture;

    @Inject
    Translations translations;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void setUp() {
        fixture.setUp();
    }

    @AfterEach
    void tearDown() {
        fixture.tearDown();
    }

    private static List<String> names(String sosl) {
        return given().queryParam("q", sosl)
                .get(DATA + "/search")
                .then()
                .statusCode(200)
                .extract()
                .path("searchRecords.Name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{acme};Acme Corporation, acme west",
                "{ACME AND west};acme west",
                "{acme west};acme west",
                "{acme AND NOT west};Acme Corporation",
                "{west OR brien};acme west, O'Brien & Sons",
                "{(west OR brien) AND sons};O'Brien & Sons",
                "{acm};``",
                "{acm*};Acme Corporation, acme west",
                "{*me};Acme Corporation, acme west",
                "{?cme};Acme Corporation, acme west",
                "{a*me};Acme Corporation, acme west",
                "{\"second line\"};Acme Corporation",
                "{\"line second\"};Acme Corporation",
                "{\"second first\"};``",
                "{o\\'brien};O'Brien & Sons",
                "{O'Brien};O'Brien & Sons",
                "{100\\%};100% Effort_Ltd",
                "{effort_ltd};100% Effort_Ltd",
                "{ärzte};Zoë Ärzte \uD83D\uDE00",
                "{back\\\\slash};back\\slash",
                "{30};Acme Corporation",
                "{acme.example};Acme Corporation",
                "{ghost};``",
                "{crm-1};Acme Corporation"
            })
    void findsRecordsByTheWordsOfTheirTexts(String term, String found) {
        String sosl = "FIND " + term + " RETURNING Account(Name ORDER BY Name)";

        assertThat(String.join(", ", names(sosl))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAME;{acme};Acme Corporation, acme west",
                "NAME;{line};''",
                "NAME;{crm};''",
                "PHONE;{49};Acme Corporation",
                "EMAIL;{acme};''",
                "SIDEBAR;{line};Acme Corporation"
            })
    void looksOnlyInTheFieldsOfItsScope(String scope, String term, String found) {
        String sosl = "FIND " + term + " IN " + scope + " FIELDS RETURNING Account(Name ORDER BY Name)";

        assertThat(String.join(", ", names(sosl))).isEqualTo(found);
    }

    @Test
    void wantedRecordsAreFilteredSortedAndCut() {
        assertThat(names("FIND {acme} RETURNING Account(Name WHERE NumberOfEmployees > 50)"))
                .containsExactly("Acme Corporation");
        assertThat(names("find {acme} returning Account(Name order by Name desc limit 1)"))
                .containsExactly("acme west");
        assertThat(names("FIND {acme} RETURNING Account(Name ORDER BY Name OFFSET 1) LIMIT 5"))
                .containsExactly("acme west");
        assertThat(names("FIND {acme} RETURNING Account(Name ORDER BY Name) LIMIT 1"))
                .containsExactly("Acme Corporation");
    }

    @Test
    void recordHasAttributesAndTheFieldsAskedFor() {
        String found = given().queryParam("q", "FIND {\"acme west\"} RETURNING Account(Name, Owner.Name)")
                .get(DATA + "/search")
                .asString();

        assertThat(found)
                .isEqualTo(
                        "{\"searchRecords\":[{\"attributes\":{\"type\":\"Account\",\"url\":\"/services/data/v60.0/sobjects"
                                + "/Account/001Q00000000002IAA\"},\"Name\":\"acme west\",\"Owner\":{\"attributes\":{\"type\":\"User\","
                                + "\"url\":\"/services/data/v60.0/sobjects/User/005Q0000000000CIAQ\"},\"Name\":\"Cid Partner\"}}]}");
    }

    @Test
    void searchThatNamesNoObjectFindsIdsOfAllThatAreSearched() {
        given().queryParam("q", "FIND {acme}")
                .get(DATA + "/search")
                .then()
                .statusCode(200)
                .body("searchRecords.Id", equalTo(List.of("001Q00000000001IAA", "001Q00000000002IAA")))
                .body("searchRecords[0].attributes.type", equalTo("Account"));
    }

    @Test
    void oldClientsGetAPlainList() {
        given().queryParam("q", "FIND {acme} RETURNING Account(Id, Name ORDER BY Name)")
                .get("/services/data/v36.0/search")
                .then()
                .statusCode(200)
                .body("Name", equalTo(List.of("Acme Corporation", "acme west")));
    }

    private RequestSpecification asPartner() {
        return given().header("X-Acting-As", fixture.userId("Cid Partner"));
    }

    @Test
    void findsNothingTheCallerMayNotSee() {
        asPartner()
                .queryParam("q", "FIND {acme} RETURNING Account(Name)")
                .get(DATA + "/search")
                .then()
                .statusCode(200)
                .body("searchRecords.Name", equalTo(List.of("acme west")));
        asPartner()
                .queryParam("q", "FIND {vault}")
                .get(DATA + "/search")
                .then()
                .statusCode(200)
                .body("searchRecords", equalTo(List.of()));
        asPartner()
                .queryParam("q", "FIND {vault} RETURNING Vault__c")
                .get(DATA + "/search")
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_TYPE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``;No search term found",
                "SELECT Id FROM Account;No search term found",
                "FIND acme;must be enclosed in braces",
                "FIND {acme;no closing brace",
                "FIND {a};longer than one character: a",
                "FIND {*};longer than one character: *",
                "FIND {};a search term is missing",
                "FIND {acme OR};a search term is missing",
                "FIND {(acme};a parenthesis is not closed",
                "FIND {acme)};unexpected token: ')'",
                "FIND {\"acme};no closing quote",
                "FIND {acme} IN OTHER FIELDS;unexpected token: 'OTHER'",
                "FIND {acme} RETURNING;unexpected token: '<EOF>'",
                "FIND {acme} RETURNING Account(;unexpected token: '<EOF>'",
                "FIND {acme} RETURNING Account(COUNT(Id));anything but fields in RETURNING is not supported",
                "FIND {acme} RETURNING Account WITH NETWORK = 'x';WITH in a search is not supported",
                "FIND {acme} nonsense;unexpected token: 'nonsense'"
            })
    void whatIsNoSearchIsRefused(String sosl, String reason) {
        given().queryParam("q", sosl)
                .get(DATA + "/search")
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("MALFORMED_SEARCH"))
                .body("[0].message", containsString(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FIND {acme} RETURNING Nothing__c;INVALID_TYPE;23;sObject type 'Nothing__c' is not supported",
                "FIND {acme} RETURNING Project__c;INVALID_TYPE;23;entity type Project__c does not support search",
                "FIND {acme} RETURNING Account(Nothing);INVALID_FIELD;31;No such column 'Nothing'"
            })
    void nameThatDoesNotExistIsRefusedWithItsPlace(String sosl, String code, int column, String message) {
        given().queryParam("q", sosl)
                .get(DATA + "/search")
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo(code))
                .body("[0].message", containsString(message))
                .body("[0].message", containsString("ERROR at Row:1:Column:" + column));
    }

    @Test
    void indexFindsTheWords() throws SQLException {
        fixture.run("insert into company (id, version, is_deleted, created_date, created_by_id, last_modified_date,"
                + " last_modified_by_id, system_modstamp, name, owner_id) select '001Q' || lpad(n::text, 14, 'x'), 0, false, now(),"
                + " 'x', now(), 'x', now(), md5(n::text), 'x' from generate_series(1, 5000) n");
        tidyUp();
        assertThat(names("FIND {acme} RETURNING Account(Name ORDER BY Name)")).hasSize(2);

        Query query =
                Sosl.parse("FIND {acme} RETURNING Account(Name)").returning().get(0);
        Translation translation = translations.translate(query, new Translation.Deleted(false, false));
        translation.narrowTo(new SearchTerm.Words("\\macme\\M"), SearchScope.ALL);
        assertThat(plan(translation.rows(10).query())).contains("Bitmap Index Scan on search_company_");
    }

    /** As the database does by itself from time to time. */
    private void tidyUp() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze company");
        }
    }

    private String plan(SqlQuery query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain " + query.sql())) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    @Test
    void indexesFollowTheDefinitions() throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select tablename from pg_indexes where starts_with(indexname, 'search_') order by 1")) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        assertThat(indexes).containsExactly("company", "vault");
    }
}
