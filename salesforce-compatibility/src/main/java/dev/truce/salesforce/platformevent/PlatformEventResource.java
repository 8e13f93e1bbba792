package dev.truce.salesforce.platformevent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.row.ApiVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The schemas of platform events ({@code salesforce-contract.md}, section 2.8); they are described like objects, and
 * listened to by CometD.
 */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Platform events")
class PlatformEventResource {
    private static final String COMPACT = "COMPACT";
    private final DescribePlatformEvents describe;

    PlatformEventResource(DescribePlatformEvents describe) {
        this.describe = describe;
    }

    @GET
    @Path("/{version}/sobjects/{event: \\w+__[eE]}/eventSchema")
    @Operation(operationId = "schemaOfPlatformEvent", summary = "Get the Avro schema of a platform event")
    @APIResponse(responseCode = "200", description = "The schema")
    public JsonNode schema(
            @PathParam("version") ApiVersion version,
            @Parameter(example = "Deal_Closed__e") @PathParam("event") String event,
            @Parameter(description = "EXPANDED for a whole message, COMPACT for its payload only")
                    @QueryParam("payloadFormat")
                    @DefaultValue("EXPANDED")
                    String format) {
        return inFormat(describe.named(event), format);
    }

    @GET
    @Path("/{version}/event/eventSchema/{schema}")
    @Operation(operationId = "eventSchema", summary = "Get an Avro schema by the id that events name")
    @APIResponse(responseCode = "200", description = "The schema")
    public JsonNode schemaWithId(
            @PathParam("version") ApiVersion version,
            @PathParam("schema") String schemaId,
            @QueryParam("payloadFormat") @DefaultValue("EXPANDED") String format) {
        return inFormat(describe.withId(schemaId), format);
    }

    @POST
    @Path("/{version}/sobjects/{event: \\w+__[eE]}")
    @Operation(
            operationId = "publishPlatformEvent",
            summary = "Publish a platform event: refused, only Truce publishes")
    @APIResponse(responseCode = "403", ref = "SalesforceErrors")
    public Response publish(@PathParam("version") ApiVersion version, @PathParam("event") String event) {
        throw new OnlyTrucePublishes(describe.named(event).event().name());
    }

    private static JsonNode inFormat(EventSchema schema, String format) {
        return format.equals(COMPACT) ? schema.compact() : schema.expanded();
    }
}
