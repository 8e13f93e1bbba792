package dev.truce.platform.sobject.action;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The domain actions as invocable actions ({@code salesforce-contract.md}, section 2.8). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Invocable actions", description = "The domain actions, by their names")
class ActionResource {
    private static final String TYPE = "APEX";
    private static final String CUSTOM = "/actions/custom";
    private static final String APEX = CUSTOM + "/apex";
    private static final String VERSION = "v64.0";
    private static final int MOST_INPUTS = 200;
    private final InvocableActions actions;
    private final RunActions run;

    ActionResource(InvocableActions actions, RunActions run) {
        this.actions = actions;
        this.run = run;
    }

    /** Actions, in the order of their names. */
    record Actions(List<Action> actions) {}

    /** One of them. */
    @Schema(description = "An action")
    record Action(String label, @Schema(examples = "closeDeal") String name, String type, String url) {}

    /** Everything about an action that is known without doing it. */
    @Schema(description = "Everything about an action that is known without doing it")
    record ActionDescription(
            String name,
            String label,
            String description,
            String type,
            boolean standard,
            @Nullable String targetEntityName,
            List<ActionParameter> inputs,
            List<ActionParameter> outputs) {}

    /** With what an action is done; once for each entry. */
    @Schema(description = "With what an action is done; once for each entry")
    record Inputs(
            @Schema(type = SchemaType.ARRAY, implementation = Object.class) @Nullable List<Map<String, JsonNode>> inputs) {}

    @GET
    @Path("/{version}/actions")
    @Operation(operationId = "listActionKinds", summary = "List the kinds of actions")
    public Map<String, String> kinds(@Parameter(example = VERSION) @PathParam("version") ApiVersion version) {
        return Map.of("standard", version.path() + "/actions/standard", "custom", version.path() + CUSTOM);
    }

    @GET
    @Path("/{version}/actions/standard")
    @Operation(operationId = "listStandardActions", summary = "List the standard actions; there are none")
    public Actions standard(@Parameter(example = VERSION) @PathParam("version") ApiVersion version) {
        return new Actions(List.of());
    }

    @GET
    @Path("/{version}/actions/custom")
    @Operation(operationId = "listActionTypes", summary = "List the types of custom actions")
    public Map<String, String> types(@Parameter(example = VERSION) @PathParam("version") ApiVersion version) {
        return Map.of("apex", version.path() + APEX);
    }

    @GET
    @Path("/{version}/actions/custom/apex")
    @Operation(operationId = "listActions", summary = "List the domain actions")
    public Actions custom(@Parameter(example = VERSION) @PathParam("version") ApiVersion version) {
        return new Actions(actions.all().stream()
                .map(action ->
                        new Action(action.label(), action.name(), TYPE, version.path() + APEX + "/" + action.name()))
                .toList());
    }

    @GET
    @Path("/{version}/actions/custom/apex/{name}")
    @Operation(operationId = "describeAction", summary = "Describe an action with its inputs and outputs")
    @APIResponse(responseCode = "200", description = "Its inputs and outputs")
    public ActionDescription describe(
            @Parameter(example = VERSION) @PathParam("version") ApiVersion version,
            @Parameter(example = "closeDeal") @PathParam("name") String name) {
        InvocableAction action = actions.named(name);
        return new ActionDescription(
                action.name(),
                action.label(),
                action.description(),
                TYPE,
                false,
                null,
                action.inputs().all(),
                action.outputs());
    }

    @POST
    @Path("/{version}/actions/custom/apex/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "invokeAction",
            summary = "Invoke an action once for each of up to 200 inputs",
            description =
                    """
                    Goes through the resource of the action; what stands there in the path, in If-Match and in the body \
                    are the inputs. Each succeeds or fails for itself. The answer is 400 when none succeeded.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of each, in their order",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ActionResult.class)))
    public Response invoke(
            @Parameter(example = VERSION) @PathParam("version") ApiVersion version,
            @Parameter(example = "closeDeal") @PathParam("name") String name,
            @RequestExample(name = "one input", value = "{\"inputs\": [{\"id\": \"0065e0000000001AAA\"}]}") @Nullable Inputs request) {
        InvocableAction action = actions.named(name);
        if (request == null) {
            throw UnreadableBody.missing();
        }
        List<Map<String, JsonNode>> inputs = request.inputs() == null ? List.of() : request.inputs();
        if (inputs.isEmpty()) {
            throw RefusedInvocation.withoutInputs();
        }
        if (inputs.size() > MOST_INPUTS) {
            throw RefusedInvocation.tooManyInputs(MOST_INPUTS);
        }
        List<ActionResult> results = run.run(action, inputs);
        boolean any = results.stream().anyMatch(ActionResult::succeeded);
        return Response.status(any ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(results)
                .build();
    }
}
