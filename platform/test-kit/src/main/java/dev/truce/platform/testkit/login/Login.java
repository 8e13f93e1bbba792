package dev.truce.platform.testkit.login;

import io.restassured.specification.RequestSpecification;

/** Requests made by somebody: {@code as(SALES_REP).patch(…)}. */
public final class Login {
    private Login() {}

    /** A JSON request with this person's token. */
    public static RequestSpecification as(Person person) {
        return asUser(person.id());
    }

    /** A JSON request by whoever has this user id. */
    public static RequestSpecification asUser(String userId) {
        return LeanClient.given()
                .header("Authorization", "Bearer " + token(userId))
                .contentType("application/json");
    }

    /** An access token that the service under test accepts. */
    public static String token(String userId) {
        return TestIssuer.token(userId);
    }
}
