package dev.truce.localstack.demo;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.LocalLogin;
import dev.truce.localstack.stack.ServiceName;
import java.util.Locale;
import java.util.Map;

/** Enters people into the directory, as an administrator does, and has them log in. */
final class Company {

    private static final String PASSWORD = "a pass phrase for the demo";

    private final Api api;
    private final AccessTokens tokens;
    private final LocalLogin login;
    private final Person admin;

    Company(Api api, AccessTokens tokens, LocalLogin login) {
        this.api = api;
        this.tokens = tokens;
        this.login = login;
        this.admin = new Person("", "The administrator", "Admin", tokens.forClient(login), api);
    }

    Person admin() {
        return admin;
    }

    /** Returns when every service has heard of the person. */
    Person hires(String firstName, String lastName, String side, String role) {
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
        return new Person(id, firstName, role, tokens.forUser(login, username, PASSWORD), api);
    }

    private boolean isKnown(String id, ServiceName service) {
        return admin.readAt(service, "User", id).status() == 200;
    }
}
