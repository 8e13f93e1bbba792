package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.identity.people.Person;
import dev.truce.roles.Role;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who the caller is, in the words of OpenID Connect and of Salesforce clients. */
@Schema(description = "Who the caller is")
record UserInfo(
        String sub,
        @JsonProperty("user_id") String userId,
        @JsonProperty("organization_id") String organizationId,
        @JsonProperty("preferred_username") String preferredUsername,
        String nickname,
        String name,
        String email,
        @JsonProperty("email_verified") boolean emailVerified,
        @JsonProperty("given_name") @Nullable String givenName,
        @JsonProperty("family_name") String familyName,
        @Schema(description = "Dates and times are UTC everywhere") String zoneinfo,
        @JsonProperty("is_salesforce_integration_user") boolean integrationUser,
        @Schema(description = "Where the API is; {version} stands for a version number") Map<String, String> urls,
        boolean active,
        @JsonProperty("user_type") String userType,
        String language,
        String locale,
        int utcOffset) {

    UserInfo {
        urls = Map.copyOf(urls);
    }

    static UserInfo of(Person person, String organizationId, InstanceUrl instance) {
        return new UserInfo(
                instance.identity(organizationId, person.id()),
                person.id(),
                organizationId,
                person.username(),
                person.name(),
                person.name(),
                person.email(),
                false,
                person.firstName(),
                person.lastName(),
                "UTC",
                person.roles().contains(Role.INTEGRATION),
                instance.resources(),
                person.active(),
                "STANDARD",
                "en_US",
                "en_US",
                0);
    }
}
