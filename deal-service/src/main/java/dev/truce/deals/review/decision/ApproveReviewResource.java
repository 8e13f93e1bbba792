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

/** The doors through which a reviewer approves, and confirms an approval again. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review", description = "Delivery's say before a deal is locked in.")
public class ApproveReviewResource {
    private final DecideReview decideReview;
    private final ReconfirmReview reconfirmReview;

    ApproveReviewResource(DecideReview decideReview, ReconfirmReview reconfirmReview) {
        this.decideReview = decideReview;
        this.reconfirmReview = reconfirmReview;
    }

    @POST
    @Path("/reviews/{reviewId}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "approveReview",
            summary = "Approve a review, with or without conditions",
            description =
                    "By the reviewer or delegate. Every dimension is rated; with conditions up to two may be red. From now on the review speaks about the deal as it is; when the deal moves beyond the tolerances it goes stale at once.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView approveReview(
            @BeanParam ReviewInPath path,
            @RequestExample(
                            name = "approved",
                            value =
                                    "{\"dimensions\": [{\"code\": \"SKILLS\", \"rating\": \"GREEN\"}, {\"code\": \"CAPACITY\", \"rating\": \"GREEN\"}, {\"code\": \"BUDGET\", \"rating\": \"GREEN\"}, {\"code\": \"TECHNOLOGY\", \"rating\": \"GREEN\"}, {\"code\": \"CUSTOMER_READINESS\", \"rating\": \"GREEN\"}, {\"code\": \"DEPENDENCY\", \"rating\": \"GREEN\"}, {\"code\": \"TIMELINE\", \"rating\": \"AMBER\", \"note\": \"Tight, but possible\"}], \"methodologyFit\": \"YES\", \"reviewedEffortHours\": 780, \"feasibleGoLive\": \"2027-06-01\", \"scopeVersion\": 4}")
                    @RequestExample(
                            name = "on a condition",
                            value =
                                    "{\"dimensions\": [{\"code\": \"SKILLS\", \"rating\": \"GREEN\"}, {\"code\": \"CAPACITY\", \"rating\": \"GREEN\"}, {\"code\": \"BUDGET\", \"rating\": \"GREEN\"}, {\"code\": \"TECHNOLOGY\", \"rating\": \"GREEN\"}, {\"code\": \"CUSTOMER_READINESS\", \"rating\": \"GREEN\"}, {\"code\": \"DEPENDENCY\", \"rating\": \"GREEN\"}, {\"code\": \"TIMELINE\", \"rating\": \"AMBER\", \"note\": \"Tight, but possible\"}], \"methodologyFit\": \"YES\", \"reviewedEffortHours\": 780, \"feasibleGoLive\": \"2027-06-01\", \"scopeVersion\": 4, \"conditions\": [{\"text\": \"The carriers confirm their interfaces\", \"gate\": \"PRE_CLOSE\", \"ownerId\": \"0055e0000000001AAA\", \"dueOn\": \"2026-12-01\"}]}")
                    @Nullable ApproveRequest request) {
        return decideReview.approve(path.ref(), request == null ? ApproveRequest.SAYING_NOTHING : request);
    }

    @POST
    @Path("/reviews/{reviewId}/reconfirm")
    @Operation(
            operationId = "reconfirmReview",
            summary = "Reconfirm an approved review",
            description =
                    "One call when nothing material has changed since: after the approval expired, or went stale and the change was undone. By the reviewer or delegate.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView reconfirmReview(@BeanParam ReviewInPath path) {
        return reconfirmReview.reconfirm(path.ref());
    }
}
