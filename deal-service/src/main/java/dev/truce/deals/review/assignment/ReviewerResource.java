package dev.truce.deals.review.assignment;

import dev.truce.deals.review.action.ReviewInPath;
import dev.truce.deals.review.action.ReviewView;
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

/** The doors through which delivery settles who reviews. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review", description = "Delivery's say before a deal is locked in.")
public class ReviewerResource {
    private final AssignReview assignReview;

    ReviewerResource(AssignReview assignReview) {
        this.assignReview = assignReview;
    }

    @POST
    @Path("/reviews/{reviewId}/claim")
    @Operation(
            operationId = "claimReview",
            summary = "Claim a review",
            description = "By a Delivery Manager who does not sell the deal.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView claimReview(@BeanParam ReviewInPath path) {
        return assignReview.claim(path.ref());
    }

    @POST
    @Path("/reviews/{reviewId}/assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignReview",
            summary = "Assign a review to a reviewer",
            description =
                    "By a Delivery Manager; the reviewer is an active user of side Delivery and not on the sales team of the deal.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView assignReview(
            @BeanParam ReviewInPath path,
            @RequestExample(name = "reviewer", value = "{\"userId\": \"0055e0000000001AAA\"}") @Nullable UserRequest request) {
        return assignReview.assign(path.ref(), (request == null ? new UserRequest(null) : request).complete());
    }

    @POST
    @Path("/reviews/{reviewId}/delegate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "delegateReview",
            summary = "Delegate a review while its reviewer is away",
            description = "By the reviewer or a Delivery Manager.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView delegateReview(
            @BeanParam ReviewInPath path,
            @RequestExample(name = "delegate", value = "{\"userId\": \"0055e0000000001AAA\"}") @Nullable UserRequest request) {
        return assignReview.delegate(path.ref(), (request == null ? new UserRequest(null) : request).complete());
    }
}
