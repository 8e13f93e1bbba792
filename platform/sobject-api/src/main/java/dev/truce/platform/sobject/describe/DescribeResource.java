package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.ReadableObjects;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What objects there are for the caller and what they look like ({@code salesforce-contract.md}, section 2.2). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Discovery")
class DescribeResource {
    private static final int LARGEST_BATCH = 200;
    private final ReadableObjects objects;
    private final ObjectDescription description;
    private final CurrentActor actor;

    DescribeResource(ReadableObjects objects, ObjectDescription description, CurrentActor actor) {
        this.objects = objects;
        this.description = description;
        this.actor = actor;
    }

    @GET
    @Path("/{version}/sobjects")
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "describeGlobal",
            summary = "List the objects that the caller may read")
    public Map<String, Object> describeGlobal(@PathParam("version") ApiVersion version) {
        Actor caller = actor.get();
        List<Map<String, @Nullable Object>> visible = objects.all().stream()
                .map(type -> description.summary(type, caller, version))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("encoding", "UTF-8");
        answer.put("maxBatchSize", LARGEST_BATCH);
        answer.put("sobjects", visible);
        return answer;
    }

    @GET
    @Path("/{version}/sobjects/{object}")
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "objectBasics",
            summary = "What an object is, in short")
    public Map<String, Object> basics(@PathParam("version") ApiVersion version, @PathParam("object") String object) {
        return Map.of(
                "objectDescribe",
                description.summary(objects.named(object), actor.get(), version),
                "recentItems",
                List.of());
    }

    @GET
    @Path("/{version}/sobjects/{object}/describe")
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "describeObject",
            summary = "Describe an object with all fields that the caller may read")
    public Map<String, @Nullable Object> describe(
            @PathParam("version") ApiVersion version, @PathParam("object") String object) {
        return description.whole(objects.named(object), actor.get(), version);
    }
}
