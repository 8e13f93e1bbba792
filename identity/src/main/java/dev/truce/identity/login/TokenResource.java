package dev.truce.identity.login;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where clients get their tokens ({@code salesforce-contract.md}, section 1.1). */
@Blocking
@Path("/services/oauth2/token")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Login")
class TokenResource {
    private static final String NEVER_KEEP = "no-store";
    private final IssueToken issueToken;

    TokenResource(IssueToken issueToken) {
        this.issueToken = issueToken;
    }

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "getToken",
            summary = "Get an access token",
            description = "With client_credentials a client gets a token for the user it runs as; with password, where"
                    + " that is switched on, for the user whose password it knows; with an assertion signed by its key"
                    + " for the user that this names; with a refresh token, given where the scope asked for one, for"
                    + " the user of the earlier login. The parameters may be in the form"
                    + " or in the query string, the client also in a Basic header.")
    @APIResponse(
            responseCode = "200",
            description = "The token",
            content = @Content(schema = @Schema(implementation = GrantedToken.class)))
    @APIResponse(
            responseCode = "400",
            description = "No token, and why",
            content = @Content(schema = @Schema(implementation = RefusedLogin.class)))
    public Response token(
            @BeanParam TokenForm form,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        GrantedToken granted = issueToken.issue(TokenRequest.of(
                parameter -> sent(form, uri, parameter),
                authorization,
                request.remoteAddress().hostAddress()));
        return Response.ok(granted)
                .header(HttpHeaders.CACHE_CONTROL, NEVER_KEEP)
                .build();
    }

    private static @Nullable String sent(TokenForm form, UriInfo uri, String parameter) {
        String inForm = form.get(parameter);
        return inForm == null ? uri.getQueryParameters().getFirst(parameter) : inForm;
    }
}
