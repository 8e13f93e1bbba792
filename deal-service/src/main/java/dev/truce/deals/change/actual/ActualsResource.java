package dev.truce.deals.change.actual;

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

/** The door through which the project tool reports the actual effort of a delivery. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal actions")
public class ActualsResource {
    private final ReportActuals reportActuals;

    ActualsResource(ReportActuals reportActuals) {
        this.reportActuals = reportActuals;
    }

    @POST
    @Path("/actuals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportActuals",
            summary = "Report the actual effort of delivery so far",
            description =
                    "Hours are totals, so telling the same again changes nothing. By an Integration, a Project Manager, a Resource Manager or a Delivery Manager, for a won deal.")
    @APIResponse(responseCode = "200", description = "Sold and actual hours")
    public ActualsView reportActuals(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(
                            name = "at go-live",
                            value =
                                    "{\"actualEffortHours\": 815.5, \"actualStart\": \"2027-01-11\", \"actualGoLive\": \"2027-06-14\", \"finished\": true}")
                    @Nullable ActualsRequest request) {
        return reportActuals.of(id, request == null ? new ActualsRequest(null, null, null, false) : request);
    }
}
