package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.HandoffInPath;
import dev.truce.platform.sobject.openapi.RequestExample;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The doors by which an answer to an item is judged. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Handoff items", description = "Answering a checklist, and judging the answers.")
class ItemVerificationResource {
    private static final String KEY = "Key of the item";
    private final WorkOnItem work;

    ItemVerificationResource(WorkOnItem work) {
        this.work = work;
    }

    @POST
    @Path("/{id}/items/{key}/verify")
    @Operation(
            operationId = "verifyItem",
            summary = "Verify the answer to an item, or that it is not applicable",
            description =
                    """
                    May be done by the item's verifier or who stands in for them: never by whoever answered, and for a \
                    required item never from the same side.""")
    @APIResponse(responseCode = "200", description = "The item, verified or approved not to apply")
    public AnsweredItem verify(
            @BeanParam HandoffInPath handoff,
            @Parameter(description = KEY, example = "contract") @PathParam("key") String key,
            @RequestBody
                    @RequestExample(name = "an answer", value = "{}")
                    @RequestExample(
                            name = "a document",
                            value =
                                    "{\"sha256\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}")
                    @Nullable VerifyRequest request) {
        return work.verify(handoff.id(), key, VerifyRequest.of(request), handoff.ifMatch());
    }

    @POST
    @Path("/{id}/items/{key}/dispute")
    @Operation(
            operationId = "disputeItem",
            summary = "Dispute the answer to an item, or that it is not applicable",
            description = "Needs a reason code and what would be right. May be done by the item's verifier.")
    @APIResponse(responseCode = "200", description = "The item, disputed")
    public AnsweredItem dispute(
            @BeanParam HandoffInPath handoff,
            @Parameter(description = KEY, example = "sow") @PathParam("key") String key,
            @RequestExample(
                            name = "another version",
                            value =
                                    "{\"code\": \"WRONG_VERSION\", \"text\": \"The customer signed version 3, this is version 2\"}")
                    @Nullable DisputeRequest request) {
        DisputeRequest dispute = DisputeRequest.orEmpty(request);
        return work.dispute(handoff.id(), key, dispute.reason(), dispute.explanation(), handoff.ifMatch());
    }
}
