package dev.truce.platform.sobject.row;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has changed, for those who keep a copy or pick up their work ({@code salesforce-contract.md}, sections 2.3 and 2.5). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Changes", description = "What has changed since")
class ReplicationResource {
    private static final int MOST_RECENT = 200;
    private static final String CHANGED_AT = "Truce-Changed-At";
    private final ReadableObjects objects;
    private final ChangesOfPeriod changes;
    private final RecentRows recent;

    ReplicationResource(ReadableObjects objects, ChangesOfPeriod changes, RecentRows recent) {
        this.objects = objects;
        this.changes = changes;
        this.recent = recent;
    }

    @GET
    @Path("/{version}/sobjects/{object}/updated")
    @Operation(
            operationId = "updatedRecords",
            summary = "List the ids of records created or updated in a period",
            description = "Begin the next period at latestDateCovered: nothing is missed, some may come twice.")
    @APIResponse(responseCode = "200", description = "The ids, and up to when all are known")
    public ChangesOfPeriod.Updated updated(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @Parameter(description = "Within the last 30 days", example = "2026-11-22T08:00:00Z")
                    @QueryParam("start")
                    @Nullable String start,
            @Parameter(example = "2026-11-22T09:00:00Z") @QueryParam("end") @Nullable String end) {
        return changes.updated(objects.named(object), start, end);
    }

    @GET
    @Path("/{version}/sobjects/{object}/deleted")
    @Operation(operationId = "deletedRecords", summary = "List the records deleted in a period")
    @APIResponse(responseCode = "200", description = "Ids and times, and up to when all are known")
    public ChangesOfPeriod.Deleted deleted(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @Parameter(description = "Within the last 30 days", example = "2026-11-22T08:00:00Z")
                    @QueryParam("start")
                    @Nullable String start,
            @Parameter(example = "2026-11-22T09:00:00Z") @QueryParam("end") @Nullable String end) {
        return changes.deleted(objects.named(object), start, end);
    }

    @GET
    @Path("/{version}/recent")
    @Operation(operationId = "recentRecords", summary = "List the caller's recently created or updated records")
    @APIResponse(
            responseCode = "200",
            description = "Id and name of each, newest first",
            content =
                    @Content(
                            mediaType = "application/json;charset=UTF-8",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = Map.class)),
            headers =
                    @Header(
                            name = CHANGED_AT,
                            description =
                                    "When each of them was changed, in milliseconds since 1970, with commas between",
                            schema = @Schema(type = SchemaType.STRING)))
    public Response recent(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(description = "At most 200") @QueryParam("limit") @DefaultValue("200") int limit) {
        List<RecentRows.Item> newest = recent.ofAll(Math.max(1, Math.min(MOST_RECENT, limit)), version);
        return Response.ok(newest.stream().map(RecentRows.Item::json).toList())
                .header(
                        CHANGED_AT,
                        newest.stream()
                                .map(item -> String.valueOf(item.at().toEpochMilli()))
                                .collect(Collectors.joining(",")))
                .build();
    }
}
