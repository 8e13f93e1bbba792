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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors by which delivery decides about a handoff. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Handoff actions", description = "How a handoff moves from the close to the acceptance.")
class AcceptanceResource {
    private final Review review;

    AcceptanceResource(Review review) {
        this.review = review;
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptHandoff",
            summary = "Accept a handoff, with or without conditions",
            description =
                    """
                    Every required item of the submission must be verified or approved not to apply, or become a \
                    condition with an owner and a date at most 30 days ahead; items that are a hard gate, such as the \
                    handoff meeting, cannot. The deal must still be won, at the revision that is handed over. What does \
                    not hold is answered all at once. May be done by the acceptor, or a Delivery Manager in their \
                    place; never by whoever submitted it. The account goes over to Delivery.""")
    @APIResponse(responseCode = "200", description = "The handoff, accepted")
    public HandoffSummary accept(
            @BeanParam HandoffInPath handoff,
            @RequestBody
                    @RequestExample(name = "unconditionally", value = "{}")
                    @RequestExample(
                            name = "with a condition",
                            value =
                                    "{\"conditions\": [{\"itemKey\": \"po_number\", \"text\": \"Purchase order arrives before the kickoff\", \"ownerId\": \"0055e0000000001AAA\", \"dueOn\": \"2026-12-18\"}]}")
                    @Nullable AcceptRequest request) {
        return review.accept(handoff.id(), AcceptRequest.of(request), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnHandoff",
            summary = "Return a handoff to sales, with reasons per item",
            description =
                    """
                    Each reason has a code and says what would be right, for one item or for the whole handoff. What is \
                    verified stays verified and cannot be returned. May be done by the acceptor, or a Delivery Manager \
                    in their place.""")
    @APIResponse(responseCode = "200", description = "The handoff, returned")
    public HandoffSummary giveBack(
            @BeanParam HandoffInPath handoff,
            @RequestExample(
                            name = "two items",
                            value =
                                    "{\"reasons\": [{\"itemKey\": \"sow\", \"code\": \"WRONG_VERSION\", \"text\": \"The customer signed version 3, this is version 2\"}, {\"itemKey\": \"customer_owes\", \"code\": \"INCOMPLETE\", \"text\": \"Say who gives access to the test system\"}]}")
                    @Nullable ReturnRequest request) {
        return review.giveBack(handoff.id(), ReturnRequest.of(request), handoff.ifMatch());
    }
}
