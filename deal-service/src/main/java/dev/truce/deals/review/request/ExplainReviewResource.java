package dev.truce.deals.review.request;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door through which anybody reads whether a deal needs a review, and why. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review", description = "Delivery's say before a deal is locked in.")
public class ExplainReviewResource {
    private final ExplainReview explainReview;

    ExplainReviewResource(ExplainReview explainReview) {
        this.explainReview = explainReview;
    }

    @GET
    @Path("/review")
    @Operation(
            operationId = "explainReview",
            summary = "Explain the delivery review of a deal: whether it is required, why, and its status",
            description = "Worked out live from the scope of the deal and the policy; changes nothing.")
    @APIResponse(responseCode = "200", description = "The requirement with its reasons, the reviews and the risk")
    public ReviewExplanation explainReview(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id) {
        return explainReview.of(id);
    }
}
