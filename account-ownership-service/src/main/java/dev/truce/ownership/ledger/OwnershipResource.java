package dev.truce.ownership.ledger;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door to reading who owns an account. */
@Blocking
@Path("/services/apexrest/accounts/{accountId}/ownership")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Account ownership")
class OwnershipResource {

    private final ReadOwnership read;
    private final AccountArrival arrival;

    OwnershipResource(ReadOwnership read, AccountArrival arrival) {
        this.read = read;
        this.arrival = arrival;
    }

    @GET
    @Operation(
            operationId = "getAccountOwnership",
            summary = "Get the owner of an account at a moment",
            description = "At every moment since the account appeared there is exactly one answer: the phase, the"
                    + " accountable side and its owner, with the team and the engagements of that moment.")
    @APIResponse(
            responseCode = "200",
            description = "The ownership at that moment; without asOf the ETag is the version a change can be held to",
            content = @Content(schema = @Schema(implementation = OwnershipAsOf.class)))
    public Response ownership(
            @RestPath String accountId,
            @Parameter(
                            description =
                                    "An instant, or a date, which means the end of that day in UTC; now when absent",
                            example = "2026-11-22T09:30:00Z")
                    @RestQuery
                    @Nullable String asOf) {
        String account = arrival.of(accountId);
        return asOf == null || asOf.isBlank()
                ? tagged(read.now(account))
                : Response.ok(read.asOf(account, AsOf.parse(asOf))).build();
    }

    /** The ownership with the version that a change can be held to. */
    static Response tagged(ReadOwnership.Now now) {
        return Response.ok(now.ownership()).header(HttpHeaders.ETAG, now.tag()).build();
    }
}
