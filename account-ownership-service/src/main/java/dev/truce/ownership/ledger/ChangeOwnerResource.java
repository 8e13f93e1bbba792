package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The doors to the two decisions that people take about the owner of an account. */
@Blocking
@Path("/services/apexrest/accounts/{accountId}/ownership")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Account ownership")
class ChangeOwnerResource {
    private static final String NEW_OWNER = "{\"ownerId\": \"0055e0000000001AAA\"}";
    private final ChangeOwner changeOwner;
    private final ReadOwnership read;
    private final AccountArrival arrival;

    ChangeOwnerResource(ChangeOwner changeOwner, ReadOwnership read, AccountArrival arrival) {
        this.changeOwner = changeOwner;
        this.read = read;
        this.arrival = arrival;
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
            @RequestExample(name = "a seller", value = NEW_OWNER) @Nullable NewOwner newOwner) {
        return decide(accountId, newOwner, ifMatch, changeOwner::assign);
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
            @RequestExample(name = "another seller", value = NEW_OWNER) @Nullable NewOwner newOwner) {
        return decide(accountId, newOwner, ifMatch, changeOwner::change);
    }

    private Response decide(
            String accountId, @Nullable NewOwner newOwner, @Nullable String ifMatch, Decision decision) {
        String account = arrival.of(accountId);
        NewOwner wanted = NewOwner.sent(newOwner);
        decision.take(account, wanted.requiredOwnerId(), wanted.expectedVersion(ifMatch));
        return OwnershipResource.tagged(read.now(account));
    }

    private interface Decision {
        void take(String account, String ownerId, @Nullable String expectedVersion);
    }
}
