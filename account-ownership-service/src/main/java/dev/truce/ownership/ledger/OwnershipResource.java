package dev.truce.ownership.ledger;

import dev.truce.ownership.ledger.Ownerships.NoSuchAccount;
import dev.truce.platform.sobject.id.RecordId;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who owns an account, and the two decisions that people take about it. */
@Blocking
@Path("/services/apexrest/accounts/{accountId}/ownership")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Account ownership")
class OwnershipResource {
    private static final String NEW_OWNER = "{\"ownerId\": \"0055e0000000001AAA\"}";

    private final TellOwnership tell;
    private final ChangeOwner changeOwner;
    private final AccountArrival arrival;

    OwnershipResource(TellOwnership tell, ChangeOwner changeOwner, AccountArrival arrival) {
        this.tell = tell;
        this.changeOwner = changeOwner;
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
        String account = arrival.of(canonical(accountId));
        return asOf == null || asOf.isBlank()
                ? now(account)
                : Response.ok(tell.asOf(account, AsOf.parse(asOf))).build();
    }

    @POST
    @Path("/assign")
    @Operation(
            operationId = "assignAccountOwner",
            summary = "Assign the first owner of an unowned account",
            description = "For sales managers and integrations. The owner is an active user of Sales.")
    @APIResponse(
            responseCode = "200",
            description = "The ownership now",
            content = @Content(schema = @Schema(implementation = OwnershipAsOf.class)))
    @APIResponse(responseCode = "409", ref = "SalesforceErrors")
    public Response assign(
            @RestPath String accountId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewOwner.class),
                                            examples = @ExampleObject(name = "a seller", value = NEW_OWNER)))
                    @Nullable NewOwner newOwner) {
        String account = arrival.of(canonical(accountId));
        NewOwner wanted = NewOwner.sent(newOwner);
        changeOwner.assign(account, wanted.requiredOwnerId(), wanted.expectedVersion(ifMatch));
        return now(account);
    }

    @POST
    @Path("/change-owner")
    @Operation(
            operationId = "changeAccountOwner",
            summary = "Change the owner of an account on the accountable side",
            description = "For the managers of that side: Sales Manager while sales is accountable, Delivery Manager"
                    + " while delivery is. Phase, team and history stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The ownership now",
            content = @Content(schema = @Schema(implementation = OwnershipAsOf.class)))
    @APIResponse(responseCode = "409", ref = "SalesforceErrors")
    public Response changeOwner(
            @RestPath String accountId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewOwner.class),
                                            examples = @ExampleObject(name = "another seller", value = NEW_OWNER)))
                    @Nullable NewOwner newOwner) {
        String account = arrival.of(canonical(accountId));
        NewOwner wanted = NewOwner.sent(newOwner);
        changeOwner.change(account, wanted.requiredOwnerId(), wanted.expectedVersion(ifMatch));
        return now(account);
    }

    private Response now(String account) {
        TellOwnership.Now now = tell.now(account);
        return Response.ok(now.ownership()).header(HttpHeaders.ETAG, now.tag()).build();
    }

    private static String canonical(String accountId) {
        return RecordId.parse(accountId).orElseThrow(() -> new NoSuchAccount(accountId));
    }
}
