package dev.truce.identity.login;

import dev.truce.identity.organization.OurOrganization;
import dev.truce.identity.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Use case: a person logs in over SOAP, as the oldest clients do; where passwords are switched on. */
@ApplicationScoped
class SoapLogin {
    private static final String CLIENT = "soap";
    private final Credentials credentials;
    private final IssueToken issueToken;
    private final OurOrganization organization;
    private final InstanceUrl instanceUrl;
    private final LoginSettings settings;

    SoapLogin(
            Credentials credentials,
            IssueToken issueToken,
            OurOrganization organization,
            InstanceUrl instanceUrl,
            LoginSettings settings) {
        this.credentials = credentials;
        this.issueToken = issueToken;
        this.organization = organization;
        this.instanceUrl = instanceUrl;
        this.settings = settings;
    }

    /** A session, and where to use it. */
    record Session(Person person, String organizationId, String sessionId, String instanceUrl, long secondsValid) {}

    boolean isSwitchedOn() {
        return settings.passwordGrant();
    }

    /** @throws LoginRefused when user name and password do not belong together, or the user may not log in */
    Session login(@Nullable String username, @Nullable String password, String address) {
        Person person = credentials.user(username, password, address);
        return new Session(
                person,
                organization.id(),
                issueToken.accessToken(Login.once(CLIENT, person)),
                instanceUrl.get(),
                settings.tokenLifetime().toSeconds());
    }
}
