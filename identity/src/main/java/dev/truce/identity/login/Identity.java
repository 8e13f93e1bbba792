package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.identity.people.Person;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as the identity URL shows them, in the words of Salesforce. */
@Schema(description = "A user, as their identity URL shows them")
record Identity(
        @Schema(description = "The identity URL itself") String id,
        @JsonProperty("asserted_user") boolean assertedUser,
        @JsonProperty("user_id") String userId,
        @JsonProperty("organization_id") String organizationId,
        String username,
        @JsonProperty("nick_name") String nickName,
        @JsonProperty("display_name") String displayName,
        String email,
        @JsonProperty("email_verified") boolean emailVerified,
        @JsonProperty("first_name") @Nullable String firstName,
        @JsonProperty("last_name") String lastName,
        @Schema(description = "Dates and times are UTC everywhere") String timezone,
        Photos photos,
        @Schema(description = "Where the API is; {version} stands for a version number") Map<String, String> urls,
        boolean active,
        @JsonProperty("user_type") String userType,
        String language,
        String locale,
        int utcOffset) {

    Identity {
        urls = Map.copyOf(urls);
    }

    static Identity of(Person person, String organizationId, InstanceUrl instance) {
        return new Identity(
                instance.identity(organizationId, person.id()),
                true,
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
                Photos.NONE,
                instance.resources(),
                person.active(),
                "STANDARD",
                "en_US",
                "en_US",
                0);
    }
}
