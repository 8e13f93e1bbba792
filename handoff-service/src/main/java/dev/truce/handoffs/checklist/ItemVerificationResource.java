package dev.truce.handoffs.checklist;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private static final String ID = "Id of the handoff";
    private static final String KEY = "Key of the item";
    private static final String VERSION = "Version the caller has read; refused if it is another one by now";
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
            @Parameter(description = ID, example = "a125e0000000042AAA") @PathParam("id") String id,
            @Parameter(description = KEY, example = "contract") @PathParam("key") String key,
            @Parameter(description = VERSION) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VerifyRequest.class),
                                            examples = {
                                                @ExampleObject(name = "an answer", value = "{}"),
                                                @ExampleObject(
                                                        name = "a document",
                                                        value =
                                                                "{\"sha256\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}")
                                            }))
                    @Nullable VerifyRequest request) {
        return work.verify(id, key, VerifyRequest.of(request), ifMatch);
    }

    @POST
    @Path("/{id}/items/{key}/dispute")
    @Operation(
            operationId = "disputeItem",
            summary = "Dispute the answer to an item, or that it is not applicable",
            description = "Needs a reason code and what would be right. May be done by the item's verifier.")
    @APIResponse(responseCode = "200", description = "The item, disputed")
    public AnsweredItem dispute(
            @Parameter(description = ID, example = "a125e0000000042AAA") @PathParam("id") String id,
            @Parameter(description = KEY, example = "sow") @PathParam("key") String key,
            @Parameter(description = VERSION) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DisputeRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "another version",
                                                            value =
                                                                    "{\"code\": \"WRONG_VERSION\", \"text\": \"The customer signed version 3, this is version 2\"}")))
                    @Nullable DisputeRequest request) {
        DisputeRequest dispute = DisputeRequest.orEmpty(request);
        return work.dispute(id, key, dispute.reason(), dispute.explanation(), ifMatch);
    }
}
