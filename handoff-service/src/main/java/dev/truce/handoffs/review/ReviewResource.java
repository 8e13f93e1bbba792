package dev.truce.handoffs.review;

import dev.truce.handoffs.handoff.HandoffInPath;
import dev.truce.handoffs.handoff.HandoffSummary;
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

/** The doors by which delivery decides about a handoff. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Handoff actions", description = "How a handoff moves from the close to the acceptance.")
class ReviewResource {
    private final Review review;

    ReviewResource(Review review) {
        this.review = review;
    }

    @POST
    @Path("/{id}/assign-acceptor")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignAcceptor",
            summary = "Assign the acceptor of a handoff",
            description =
                    """
                    The acceptor is an active user on the side of Delivery who did not sell the deal. A handoff under \
                    review goes back to be claimed by the new one. May be done by a Delivery Manager.""")
    @APIResponse(responseCode = "200", description = "The handoff with its acceptor")
    public AssignedAcceptor assignAcceptor(
            @BeanParam HandoffInPath handoff,
            @RequestExample(name = "a project manager", value = "{\"acceptorId\": \"0055e0000000002AAA\"}") @Nullable AssignRequest request) {
        return review.assignAcceptor(
                handoff.id(), (request == null ? new AssignRequest(null) : request).acceptor(), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/claim")
    @Operation(
            operationId = "claimHandoff",
            summary = "Claim a submitted handoff for review",
            description = "Delivery's clock runs from here. May be done by the acceptor, or a Delivery Manager in their"
                    + " place; never by whoever submitted it.")
    @APIResponse(responseCode = "200", description = "The handoff, under review")
    public HandoffSummary claim(@BeanParam HandoffInPath handoff) {
        return review.claim(handoff.id(), handoff.ifMatch());
    }
}
