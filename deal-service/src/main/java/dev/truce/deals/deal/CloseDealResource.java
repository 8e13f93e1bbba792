package dev.truce.deals.deal;

import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors to closing a deal. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal actions", description = "What happens to deals beside the editing of their fields.")
class CloseDealResource {
    private final CloseDeal closeDeal;
    private final CheckCloseReadiness readiness;

    CloseDealResource(CloseDeal closeDeal, CheckCloseReadiness readiness) {
        this.closeDeal = closeDeal;
        this.readiness = readiness;
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeDeal",
            summary = "Close a deal as won or lost",
            description =
                    """
                    Does exactly what a PATCH of StageName to a closed stage does. When guards do not hold, all of them \
                    are answered at once, one FIELD_CUSTOM_VALIDATION_EXCEPTION each, and nothing changes. A won deal \
                    starts a handoff to delivery. May be done by the deal's owner, a Sales Manager or an Integration.""")
    @APIResponse(responseCode = "200", description = "The deal as it was closed")
    public ClosedDeal close(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @Parameter(description = "Version the caller has read; the deal is closed only if it is still that one")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @RequestExample(name = "won", value = "{\"outcome\": \"WON\"}")
                    @RequestExample(
                            name = "lost",
                            value =
                                    "{\"outcome\": \"LOST\", \"lossReason\": \"Price\", \"competitor\": \"Northwind Consulting\"}")
                    @RequestExample(
                            name = "won some days ago",
                            value = "{\"outcome\": \"WON\", \"closedOn\": \"2026-11-20\"}")
                    @Nullable CloseRequest request) {
        return closeDeal.close(id, request == null ? CloseRequest.SAYING_NOTHING : request, ifMatch);
    }

    @GET
    @Path("/close-readiness")
    @Operation(
            operationId = "dealCloseReadiness",
            summary = "Get the close readiness of a deal: every guard and how to meet it",
            description = "Every guard of the close: whether it is met, what was found and how to mend it.")
    @APIResponse(responseCode = "200", description = "What every guard found")
    public CloseReadiness closeReadiness(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @Parameter(description = "WON or LOST") @QueryParam("outcome") @DefaultValue("WON") String outcome) {
        return readiness.of(id, CloseRequest.ending(outcome).isWon());
    }
}
