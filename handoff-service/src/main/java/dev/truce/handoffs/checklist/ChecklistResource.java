package dev.truce.handoffs.checklist;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to reading a handoff whole. */
@Blocking
@Path("/services/apexrest/handoffs")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Handoff actions", description = "How a handoff moves from the close to the acceptance.")
class ChecklistResource {
    private final ReadChecklist read;

    ChecklistResource(ReadChecklist read) {
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readHandoff",
            summary = "Get a handoff with its checklist",
            description = "Items by section, with their answers, why they matter, and what you may do about each now."
                    + " What the other side keeps to itself is left out.")
    @APIResponse(responseCode = "200", description = "The handoff as you see it")
    public ChecklistView read(
            @Parameter(description = "Id of the handoff", example = "a125e0000000042AAA") @PathParam("id") String id) {
        return read.of(id);
    }
}
