package dev.truce.deals.review.action;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which review a request is about. */
@SuppressWarnings("NullAway.Init")
public class ReviewInPath {
    @PathParam("id")
    @Parameter(description = "Id of the deal, 15 or 18 characters")
    String id;

    @PathParam("reviewId")
    @Parameter(description = "Id of the review")
    String reviewId;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "Version of the review the caller has read")
    @Nullable String ifMatch;

    public WorkOnReview.ReviewRef ref() {
        return new WorkOnReview.ReviewRef(id, reviewId, ifMatch);
    }
}
