package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors to what happens to an amendment. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Deal actions")
public class AmendmentResource {
    private final AmendDeal amendDeal;

    AmendmentResource(AmendDeal amendDeal) {
        this.amendDeal = amendDeal;
    }

    @POST
    @Path("/amendments/{amendmentId}/submit")
    @Operation(
            operationId = "submitAmendment",
            summary = "Submit an amendment to delivery",
            description = "By the owner of the deal, a Sales Manager or delivery.")
    @APIResponse(responseCode = "200", description = "The amendment and the deal")
    public AmendmentView submitAmendment(@BeanParam AmendmentInPath path) {
        return amendDeal.submit(path.id, path.amendmentId);
    }

    @POST
    @Path("/amendments/{amendmentId}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveAmendment",
            summary = "Approve an amendment",
            description = "By a Delivery Manager who did not draft it. A change beyond the tolerances is estimated.")
    @APIResponse(responseCode = "200", description = "The amendment and the deal")
    public AmendmentView approveAmendment(
            @BeanParam AmendmentInPath path,
            @RequestExample(name = "small", value = "{}")
                    @RequestExample(
                            name = "beyond the tolerances",
                            value = "{\"reviewedDeltaHours\": 90, \"feasibleGoLive\": \"2027-07-01\"}")
                    @Nullable DeltaReview request) {
        return amendDeal.approve(path.id, path.amendmentId, request == null ? new DeltaReview(null, null) : request);
    }

    @POST
    @Path("/amendments/{amendmentId}/reject")
    @Operation(
            operationId = "rejectAmendment",
            summary = "Reject an amendment",
            description = "By a Delivery Manager who did not draft it.")
    @APIResponse(responseCode = "200", description = "The amendment and the deal")
    public AmendmentView rejectAmendment(@BeanParam AmendmentInPath path) {
        return amendDeal.reject(path.id, path.amendmentId);
    }

    @POST
    @Path("/amendments/{amendmentId}/withdraw")
    @Operation(
            operationId = "withdrawAmendment",
            summary = "Withdraw an amendment",
            description = "By the owner of the deal, a Sales Manager or delivery.")
    @APIResponse(responseCode = "200", description = "The amendment and the deal")
    public AmendmentView withdrawAmendment(@BeanParam AmendmentInPath path) {
        return amendDeal.withdraw(path.id, path.amendmentId);
    }

    @POST
    @Path("/amendments/{amendmentId}/apply")
    @Operation(
            operationId = "applyAmendment",
            summary = "Apply an amendment",
            description =
                    "By the owner of the deal, a Sales Manager or delivery, when delivery agreed and the customer signed (not for a correction). The revision of the deal is counted up.")
    @APIResponse(responseCode = "200", description = "The amendment and the deal")
    public AmendmentView applyAmendment(@BeanParam AmendmentInPath path) {
        return amendDeal.apply(path.id, path.amendmentId);
    }
}
