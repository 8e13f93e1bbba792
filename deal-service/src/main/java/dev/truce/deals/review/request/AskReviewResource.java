package dev.truce.deals.review.request;

import dev.truce.deals.review.action.ReviewInPath;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors through which sales requests and withdraws a review, and an executive waives it. */
@Blocking
@Path("/services/apexrest/deals/{id}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Delivery review", description = "Delivery's say before a deal is locked in.")
public class AskReviewResource {
    private final RequestReview requestReview;
    private final WaiveReview waiveReview;

    AskReviewResource(RequestReview requestReview, WaiveReview waiveReview) {
        this.requestReview = requestReview;
        this.waiveReview = waiveReview;
    }

    @POST
    @Path("/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestReview",
            summary = "Request a delivery review",
            description =
                    "Needs the minimum package: the problem, lines with effort, the requested go-live, the promises (or that there are none) and an assumption. Every unit that the deal concerns is asked. By the owner, a Sales Manager, Presales or an Integration.")
    @APIResponse(responseCode = "200", description = "The reviews, one for each unit")
    public List<ReviewView> requestReview(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(name = "with recorded promises", value = "{\"nothingPromised\": false}")
                    @RequestExample(name = "nothing was promised", value = "{\"nothingPromised\": true}")
                    @Nullable AskRequest request) {
        return requestReview.of(id, request == null ? new AskRequest(false) : request);
    }

    @POST
    @Path("/reviews/waive")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "waiveReview",
            summary = "Waive the delivery review of a deal",
            description =
                    "By an Executive who does not sell the deal, with a reason. Counts as long as the deal stays within the tolerances.")
    @APIResponse(responseCode = "200", description = "The waiver")
    public ReviewView waiveReview(
            @Parameter(description = "Id of the deal, 15 or 18 characters") @PathParam("id") String id,
            @RequestExample(name = "waiver", value = "{\"reason\": \"The board meets tomorrow; I take the risk\"}")
                    @Nullable WaiveRequest request) {
        return waiveReview.waive(id, request == null ? new WaiveRequest(null) : request);
    }

    @POST
    @Path("/reviews/{reviewId}/withdraw")
    @Operation(
            operationId = "withdrawReview",
            summary = "Withdraw a review request",
            description = "By the owner, a Sales Manager, Presales or an Integration, before delivery has decided.")
    @APIResponse(responseCode = "200", description = "The review")
    public ReviewView withdrawReview(@BeanParam ReviewInPath path) {
        return waiveReview.withdraw(path.ref());
    }
}
