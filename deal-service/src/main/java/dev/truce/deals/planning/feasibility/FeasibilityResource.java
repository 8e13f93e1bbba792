package dev.truce.deals.planning.feasibility;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to the question by when a deal can be delivered. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review")
public class FeasibilityResource {
    private final CheckFeasibility checkFeasibility;

    FeasibilityResource(CheckFeasibility checkFeasibility) {
        this.checkFeasibility = checkFeasibility;
    }

    @GET
    @Path("/feasibility")
    @Operation(
            operationId = "checkFeasibility",
            summary = "Check the feasibility of a deal: by when it can be delivered",
            description =
                    "Month by month every unit works its capacity on the business days of its calendar, from which holidays take their share, less the hours of won deals and those of open deals by their chance of being won. The earliest go-live is the day on which the last unit has found its hours, or the start and the longest standard duration if that is later. Changes nothing.")
    @APIResponse(responseCode = "200", description = "Expertise, room and earliest go-live, with every step")
    public Feasibility checkFeasibility(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id) {
        return checkFeasibility.of(id);
    }
}
