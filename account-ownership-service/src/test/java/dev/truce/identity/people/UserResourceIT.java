package dev.truce.identity.people;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Login.asUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.events.UserChanged;
import dev.truce.ownership.Announced;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OwnershipServiceTest
class UserResourceIT {
    private static final String USERS = "/services/data/v64.0/sobjects/User";

    @Inject
    Announced announced;

    private final String username = UUID.randomUUID() + "@truce.test";

    private Map<String, Object> fields() {
        return new LinkedHashMap<>(Map.of(
                "Username", username,
                "FirstName", "Jonas",
                "LastName", "Weber",
                "Email", "jonas@truce.test",
                "Side__c", Side.DELIVERY.label(),
                "Roles__c", "Project Manager;Delivery Manager",
                "Growth_Training_Completed__c", "2026-06-30"));
    }

    private static ValidatableResponse create(Map<String, Object> fields) {
        return as(Person.INTEGRATION).body(fields).post(USERS).then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> fields) {
        return as(Person.ADMIN).body(fields).patch(USERS + "/" + id).then();
    }

    private String created() {
        return create(fields()).statusCode(201).extract().path("id");
    }

    @Test
    void newUserIsAnnouncedWhole() {
        String id = created();

        JsonPath announcedUser = announced.last(id, UserChanged.TYPE);
        assertThat(announcedUser.getString("username")).isEqualTo(username);
        assertThat(announcedUser.getString("name")).isEqualTo("Jonas Weber");
        assertThat(announcedUser.getString("side")).isEqualTo("DELIVERY");
        assertThat(announcedUser.getList("roles")).isEqualTo(List.of("DELIVERY_MANAGER", "PROJECT_MANAGER"));
        assertThat(announcedUser.getBoolean("active")).isTrue();
        assertThat(announcedUser.getString("growthTrainingCompleted")).isEqualTo("2026-06-30");
    }

    @Test
    void newUserCanActAtOnceAndTheDeactivatedOneNoMore() {
        String id = created();
        asUser(id).get(USERS + "/" + id).then().statusCode(200).body("Name", is("Jonas Weber"));

        change(id, Map.of("IsActive", false)).statusCode(204);

        asUser(id).get(USERS + "/" + id).then().statusCode(401).body("[0].errorCode", is("INVALID_SESSION_ID"));
        assertThat(announced.last(id, UserChanged.TYPE).getBoolean("active")).isFalse();
        assertThat(announced.about(id, UserChanged.TYPE)).hasSize(2);
    }

    @Test
    void usernameIsTakenOnceInAnyCase() {
        created();

        Map<String, Object> again = fields();
        again.put("Username", username.toUpperCase(Locale.ROOT));

        create(again).statusCode(400).body("[0].errorCode", is("DUPLICATE_VALUE"));
    }

    @Test
    void wrongValuesAreRefused() {
        for (Map.Entry<String, Map.Entry<Object, String>> wrong : Map.<String, Map.Entry<Object, String>>of(
                        "Username", Map.entry("weber", "INVALID_EMAIL_ADDRESS"),
                        "Email", Map.entry("weber", "INVALID_EMAIL_ADDRESS"),
                        "Side__c", Map.entry("Middle", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                        "Roles__c", Map.entry("Sales Rep;King", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
                        "ManagerId", Map.entry("005000000000999AAA", "INVALID_CROSS_REFERENCE_KEY"),
                        "LastName", Map.entry("x".repeat(81), "STRING_TOO_LONG"))
                .entrySet()) {
            Map<String, Object> fields = fields();
            fields.put(wrong.getKey(), wrong.getValue().getKey());
            create(fields)
                    .statusCode(400)
                    .body("[0].errorCode", is(wrong.getValue().getValue()));
        }
    }

    @Test
    void nobodyManagesThemselves() {
        String id = created();

        change(id, Map.of("ManagerId", id))
                .statusCode(400)
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ADMIN", "INTEGRATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdminsAndIntegrationsKeepTheDirectory(Person caller) {
        String id = created();

        as(caller).body(fields()).post(USERS).then().statusCode(403);
        as(caller).body(Map.of("LastName", "X")).patch(USERS + "/" + id).then().statusCode(403);
    }

    @Test
    void integrationMakesNoAdmins() {
        Map<String, Object> fields = fields();
        fields.put("Roles__c", Role.ADMIN.label());

        create(fields).statusCode(403).body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        as(Person.INTEGRATION)
                .body(Map.of("Roles__c", "Integration;Admin"))
                .patch(USERS + "/" + Person.INTEGRATION.id())
                .then()
                .statusCode(403);
    }

    @Test
    void usersAreNeverDeleted() {
        as(Person.ADMIN).delete(USERS + "/" + created()).then().statusCode(403);
    }
}
