package dev.truce.localstack.demo;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.ServiceName;
import java.util.Locale;
import java.util.Map;

/** Enters people into the directory, as an administrator does, and has them log in. */
final class Company {

    private static final String PASSWORD = "a pass phrase for the demo";

    private final ApiClient api;
    private final AccessTokens tokens;
    private final AdminLogin login;
    private final CastMember admin;

    Company(ApiClient api, AccessTokens tokens, AdminLogin login) {
        this.api = api;
        this.tokens = tokens;
        this.login = login;
        this.admin = new CastMember("", "The administrator", "Admin", tokens.forClient(login), api);
    }

    CastMember admin() {
        return admin;
    }

    /** Returns when every service has heard of the person. */
    CastMember hires(String firstName, String lastName, String side, String role) {
        String username =
                "%s.%s@consulting.example".formatted(firstName, lastName).toLowerCase(Locale.ROOT);
        String id = admin.create(
                "User",
                Map.of(
                        "Username", username,
                        "FirstName", firstName,
                        "LastName", lastName,
                        "Email", username,
                        "IsActive", true,
                        "Side__c", side,
                        "Roles__c", role));
        admin.act("/people/" + id + "/password", Map.of("password", PASSWORD)).expect(204);
        Event.awaited(
                firstName + " is known to every service",
                () -> isKnown(id, ServiceName.DEAL) && isKnown(id, ServiceName.HANDOFF));
        return new CastMember(id, firstName, role, tokens.forUser(login, username, PASSWORD), api);
    }

    private boolean isKnown(String id, ServiceName service) {
        return admin.readAt(service, "User", id).status() == 200;
    }
}
