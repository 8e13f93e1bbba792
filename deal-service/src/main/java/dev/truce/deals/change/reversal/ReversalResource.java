package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors to undoing a close. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal actions")
public class ReversalResource {
    private final UndoClose undoClose;

    ReversalResource(UndoClose undoClose) {
        this.undoClose = undoClose;
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reopenDeal",
            summary = "Reopen a deal",
            description =
                    "A lost deal within 30 days: asked by its owner and granted by a Sales Manager, or done by a Sales Manager. A won deal: by a Sales Manager; a Delivery Manager agrees once delivery has the handoff, an Executive 30 days after it accepted. What delivery agreed to is out of date then.")
    @APIResponse(responseCode = "200", description = "The request; status Granted when the deal is open again")
    public ReversalView reopenDeal(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(
                            name = "won by mistake",
                            value =
                                    "{\"reason\": \"The customer wants another start\", \"stageName\": \"Negotiation/Review\"}")
                    @Nullable ReopenRequest request) {
        return undoClose.reopen(
                id, request == null ? null : request.reason(), request == null ? null : request.stageName());
    }

    @POST
    @Path("/rescind")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rescindDeal",
            summary = "Rescind a won deal",
            description =
                    "Asked by a Sales Manager and granted by an Executive: the customer cancelled, failed the credit check, or the contract was never valid.")
    @APIResponse(responseCode = "200", description = "The request")
    public ReversalView rescindDeal(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(
                            name = "cancelled",
                            value = "{\"reason\": \"The customer cancelled within the first week\"}")
                    @Nullable RescindRequest request) {
        return undoClose.rescind(id, request == null ? null : request.reason());
    }

    @POST
    @Path("/reversals/{reversalId}/grant")
    @Operation(
            operationId = "grantReversal",
            summary = "Grant a reversal of a close",
            description = "By a user with the role that the request names, and not by who asked.")
    @APIResponse(responseCode = "200", description = "The request")
    public ReversalView grantReversal(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @Parameter(description = "Id of the request") @PathParam("reversalId") String reversalId) {
        return undoClose.decide(id, reversalId, true);
    }

    @POST
    @Path("/reversals/{reversalId}/decline")
    @Operation(
            operationId = "declineReversal",
            summary = "Decline a reversal of a close",
            description = "By a user with the role that the request names, and not by who asked.")
    @APIResponse(responseCode = "200", description = "The request")
    public ReversalView declineReversal(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @Parameter(description = "Id of the request") @PathParam("reversalId") String reversalId) {
        return undoClose.decide(id, reversalId, false);
    }
}
