package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectType;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Single records of every object ({@code salesforce-contract.md}, section 2.3). The API documentation has
 * typed paths of each object in their place.
 */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
class RowResource {
    private final ReadableObjects objects;
    private final ReadRow read;
    private final RowChanges changes;
    private final UpsertRow upsert;

    RowResource(ReadableObjects objects, ReadRow read, RowChanges changes, UpsertRow upsert) {
        this.objects = objects;
        this.read = read;
        this.changes = changes;
        this.upsert = upsert;
    }

    @POST
    @Path("/{version}/sobjects/{object}")
    @Operation(hidden = true)
    public Response create(
            @PathParam("version") ApiVersion version, @PathParam("object") String object, InputStream body) {
        SObjectType<?> type = objects.named(object);
        String id = changes.create(type, JsonBody.parse(body));
        return created(type, id, version, SaveResult.saved(id));
    }

    @GET
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public Response retrieve(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @QueryParam("fields") @Nullable String fields) {
        ReadRow.Read row = read.read(objects.named(object), id, fields, version);
        return Response.ok(row.json())
                .header(HttpHeaders.ETAG, row.tag())
                .lastModified(Date.from(row.changed()))
                .build();
    }

    @PATCH
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public void update(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        changes.update(objects.named(object), id, JsonBody.parse(body), ifMatch);
    }

    @DELETE
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public void delete(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        changes.delete(objects.named(object), id, ifMatch);
    }

    @PATCH
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{field}/{value}")
    public Response upsert(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("field") String field,
            @PathParam("value") String value,
            @QueryParam("updateOnly") boolean updateOnly,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        SObjectType<?> type = objects.named(object);
        UpsertRow.Key key = new UpsertRow.Key(field, value, updateOnly, ifMatch);
        try {
            UpsertRow.Upserted done = upsert.upsert(type, key, JsonBody.parse(body));
            if (done.created()) {
                return created(type, done.id(), version, SaveResult.upserted(done.id(), true));
            }
            return version.answersUpdatesByUpsert()
                    ? Response.ok(SaveResult.upserted(done.id(), false)).build()
                    : Response.noContent().build();
        } catch (SeveralRecordsMatch several) {
            return Response.status(Response.Status.MULTIPLE_CHOICES)
                    .entity(several.paths(version))
                    .build();
        }
    }

    /** The place is told without the host, as clients know it; JAX-RS would put ours before it. */
    private static Response created(SObjectType<?> type, String id, ApiVersion version, SaveResult result) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "%s/sobjects/%s/%s".formatted(version.path(), type.name(), id))
                .entity(result)
                .build();
    }
}
