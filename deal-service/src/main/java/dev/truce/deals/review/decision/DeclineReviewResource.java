package dev.truce.deals.review.decision;

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

/** The doors through which a reviewer declines a deal: as it is, or altogether. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review", description = "Delivery's say before a deal is locked in.")
public class DeclineReviewResource {
    private final DecideReview decideReview;

    DeclineReviewResource(DecideReview decideReview) {
        this.decideReview = decideReview;
    }

    @POST
    @Path("/reviews/{reviewId}/request-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestChanges",
            summary = "Request changes before a review is approved",
            description = "By the reviewer or delegate, with at least one finding.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView requestChanges(
            @BeanParam ReviewInPath path,
            @RequestExample(
                            name = "too early",
                            value =
                                    "{\"findings\": [{\"field\": \"Requested_Go_Live__c\", \"text\": \"Three months are needed, not one\"}]}")
                    @Nullable ChangesRequest request) {
        return decideReview.requestChanges(path.ref(), request == null ? new ChangesRequest(null) : request);
    }

    @POST
    @Path("/reviews/{reviewId}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rejectReview",
            summary = "Reject a review and propose an alternative",
            description = "By a Delivery Manager who is the reviewer or delegate.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView rejectReview(
            @BeanParam ReviewInPath path,
            @RequestExample(
                            name = "no capacity",
                            value =
                                    "{\"reasons\": [\"NO_CAPACITY\", \"TIMELINE\"], \"counterProposal\": \"Two carriers at go-live, the others three months later\"}")
                    @Nullable RejectRequest request) {
        return decideReview.reject(path.ref(), request == null ? new RejectRequest(null, null) : request);
    }
}
