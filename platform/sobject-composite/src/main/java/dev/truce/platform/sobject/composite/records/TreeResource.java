package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.door.TopLevelOnly;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records with those below them, created at once ({@code salesforce-contract.md}, section 2.6). */
@Blocking
@TopLevelOnly
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Collections")
class TreeResource {
    private final PlantTree tree;

    TreeResource(PlantTree tree) {
        this.tree = tree;
    }

    @POST
    @Path("/{version}/composite/tree/{object}")
    @Operation(
            operationId = "createTree",
            summary = "Create up to 200 records in trees, all or none",
            description =
                    """
                    Records below a record stand in a member named as the child relationship, up to 5 levels and 5 \
                    objects. Every record needs a referenceId of its own, by which the answer names it.""")
    @APIResponse(
            responseCode = "201",
            description = "The id of every record",
            content = @Content(schema = @Schema(implementation = TreeAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Nothing was saved; what is wrong with which record",
            content = @Content(schema = @Schema(implementation = TreeAnswer.class)))
    public Response create(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @RequestExample(
                            name = "an account with a subsidiary",
                            value =
                                    """
                                    {"records": [{
                                      "attributes": {"type": "Account", "referenceId": "group"}, "Name": "Acme Group",
                                      "ChildAccounts": {"records": [
                                        {"attributes": {"type": "Account", "referenceId": "robotics"}, "Name": "Acme Robotics"}]}}]}""")
                    @Nullable Collection collection) {
        if (collection == null) {
            throw UnreadableBody.missing();
        }
        TreeAnswer answer = tree.plant(object, collection);
        return Response.status(answer.hasErrors() ? Response.Status.BAD_REQUEST : Response.Status.CREATED)
                .entity(answer)
                .build();
    }
}
