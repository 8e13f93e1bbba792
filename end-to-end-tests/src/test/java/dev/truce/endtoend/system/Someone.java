package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A person who was entered into the directory by the administrator, and logs in with a password. */
record Someone(String id, String name, String token) {
    private static final String PASSWORD = "correct horse battery staple";

    /** A new person; nobody else has the name. */
    static Someone joins(String firstName, String side, String roles) {
        String admin = system().adminToken();
        String lastName = firstName + "son-" + UUID.randomUUID().toString().substring(0, 8);
        String username = lastName.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        String id = system().request(admin)
                .body(Map.of(
                        "Username", username,
                        "FirstName", firstName,
                        "LastName", lastName,
                        "Email", username,
                        "IsActive", true,
                        "Side__c", side,
                        "Roles__c", roles))
                .post("/services/data/v64.0/sobjects/User")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        system().request(admin)
                .body(Map.of("password", PASSWORD))
                .post("/services/apexrest/people/" + id + "/password")
                .then()
                .statusCode(204);
        return new Someone(id, firstName + " " + lastName, tokenOf(username));
    }

    private static String tokenOf(String username) {
        return RestAssured.given()
                .baseUri(system().stack().layout().instanceUrl().toString())
                .formParam("grant_type", "password")
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .formParam("client_id", system().login().clientId())
                .formParam("client_secret", system().login().clientSecret())
                .post("/services/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** A request made by this person. */
    RequestSpecification asks() {
        return system().request(token);
    }
}
