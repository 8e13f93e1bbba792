package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door to sharing the credit for a deal all at once. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal actions")
public class SplitResource {
    private final ShareCredit shareCredit;

    SplitResource(ShareCredit shareCredit) {
        this.shareCredit = shareCredit;
    }

    @PUT
    @Path("/splits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replaceSplits",
            summary = "Replace the credit splits of a deal",
            description =
                    "Replaces all splits; the revenue totals exactly 100.00. By the owner, a Sales Manager or an Integration while the deal is open; afterwards by RevOps, with a reason.")
    @APIResponse(responseCode = "200", description = "The splits")
    public SplitsView replaceSplits(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(
                            name = "70 to 30",
                            value =
                                    "{\"splits\": [{\"userId\": \"0055e0000000001AAA\", \"side\": \"Sales\", \"type\": \"Revenue\", \"percent\": 70.00}, {\"userId\": \"0055e0000000004AAA\", \"side\": \"Delivery\", \"type\": \"Revenue\", \"percent\": 30.00}]}")
                    @Nullable SplitsRequest request) {
        return shareCredit.replace(id, request == null ? new SplitsRequest(null, null) : request);
    }
}
