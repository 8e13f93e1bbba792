package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Workflow rules, of which there are none: what follows from a change is part of the change, whoever makes it
 * ({@code salesforce-contract.md}, section 2.8).
 */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Approvals", description = "What is asked for and decided, as approval processes")
class RuleResource {
    private static final String VERSION = "v64.0";
    private final ReadableObjects objects;
    private final ContextRecords records;

    RuleResource(ReadableObjects objects, ContextRecords records) {
        this.objects = objects;
        this.records = records;
    }

    /** Rules by the API name of their object; there are none. */
    record Rules(Map<String, List<String>> rules) {}

    /** Records whose rules are to be run. */
    record Trigger(@Schema(examples = "[\"0065e0000000001AAA\"]") @Nullable List<String> contextIds) {}

    /** That the rules were run. */
    record Triggered(@Nullable List<String> errors, boolean success) {}

    @GET
    @Path("/{version}/process/rules")
    @Operation(operationId = "listRules", summary = "List the workflow rules; there are none")
    public Rules rules(@Parameter(example = VERSION) @PathParam("version") ApiVersion version) {
        return new Rules(Map.of());
    }

    @GET
    @Path("/{version}/process/rules/{object}")
    @Operation(operationId = "listRulesOfObject", summary = "List the workflow rules of an object; there are none")
    public Rules rulesOf(
            @Parameter(example = VERSION) @PathParam("version") ApiVersion version,
            @Parameter(example = "Opportunity") @PathParam("object") String object) {
        return new Rules(Map.of(objects.named(object).name(), List.of()));
    }

    @POST
    @Path("/{version}/process/rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "runRules",
            summary = "Run the workflow rules of records; nothing happens, as there are none",
            description = "Refused when one of the records is not there.")
    @APIResponse(responseCode = "200", description = "Done")
    public Triggered run(
            @Parameter(example = VERSION) @PathParam("version") ApiVersion version,
            @RequestExample(name = "a record", value = "{\"contextIds\": [\"0065e0000000001AAA\"]}") @Nullable Trigger request) {
        if (request == null) {
            throw UnreadableBody.missing();
        }
        if (request.contextIds() == null) {
            throw new RequiredFieldsMissing(List.of("contextIds"));
        }
        request.contextIds().forEach(records::require);
        return new Triggered(null, true);
    }
}
