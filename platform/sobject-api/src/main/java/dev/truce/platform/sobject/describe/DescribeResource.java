package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.Conditions;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.RecentRows;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What objects there are for the caller and what they look like ({@code salesforce-contract.md}, section 2.2). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Discovery")
class DescribeResource {
    private static final int LARGEST_BATCH = 200;
    private static final int MOST_RECENT = 10;
    private final Descriptions descriptions;
    private final ReadableObjects objects;
    private final RecentRows recent;
    private final KnownDescriptions known;

    DescribeResource(Descriptions descriptions, ReadableObjects objects, RecentRows recent, KnownDescriptions known) {
        this.descriptions = descriptions;
        this.objects = objects;
        this.recent = recent;
        this.known = known;
    }

    @GET
    @Path("/{version}/sobjects")
    @Operation(
            operationId = "describeGlobal",
            summary = "List the objects that the caller may read, and the platform events")
    @APIResponse(responseCode = "200", description = "The objects")
    @APIResponse(responseCode = "304", description = "The caller has them as they are")
    public Response describeGlobal(
            @PathParam("version") ApiVersion version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) @Nullable String ifModifiedSince) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("encoding", "UTF-8");
        answer.put("maxBatchSize", LARGEST_BATCH);
        answer.put("sobjects", descriptions.summaries(version));
        return known.answer(answer, new Conditions(ifNoneMatch, ifModifiedSince));
    }

    @GET
    @Path("/{version}/sobjects/{object}")
    @Operation(
            operationId = "objectBasics",
            summary = "Get basic information about an object, and the caller's recent records")
    @APIResponse(responseCode = "200", description = "The object")
    public Map<String, Object> basics(@PathParam("version") ApiVersion version, @PathParam("object") String object) {
        return Map.of(
                "objectDescribe",
                descriptions.summary(object, version),
                "recentItems",
                objects.find(object)
                        .map(type -> recent.of(type, MOST_RECENT, version))
                        .orElse(List.of()));
    }

    @GET
    @Path("/{version}/sobjects/{object}/describe")
    @Operation(operationId = "describeObject", summary = "Describe an object with all fields that the caller may read")
    @APIResponse(responseCode = "200", description = "The object with its fields and child relationships")
    @APIResponse(responseCode = "304", description = "The caller has it as it is")
    public Response describe(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) @Nullable String ifModifiedSince) {
        return known.answer(descriptions.whole(object, version), new Conditions(ifNoneMatch, ifModifiedSince));
    }
}
