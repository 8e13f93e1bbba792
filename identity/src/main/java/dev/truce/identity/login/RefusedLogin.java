package dev.truce.identity.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no token is given out: an object, unlike the error arrays of everything else. */
@Schema(description = "Why no token is given out")
record RefusedLogin(
        @Schema(examples = "invalid_client") String error,
        @Schema(examples = "invalid client credentials") @JsonProperty("error_description") String errorDescription) {}
