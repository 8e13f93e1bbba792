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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Single records of every object by their id ({@code salesforce-contract.md}, section 2.3). The API documentation
 * has typed paths of each object in their place.
 */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
class RowResource {
    private final ReadableObjects objects;
    private final ReadRow read;
    private final RowChanges changes;

    RowResource(ReadableObjects objects, ReadRow read, RowChanges changes) {
        this.objects = objects;
        this.read = read;
        this.changes = changes;
    }

    @POST
    @Path("/{version}/sobjects/{object}")
    @Operation(hidden = true)
    public Response create(
            @PathParam("version") ApiVersion version, @PathParam("object") String object, InputStream body) {
        SObjectType<?> type = objects.named(object);
        String id = changes.create(type, JsonBody.parse(body));
        return Answers.created(type, id, version, SaveResult.saved(id));
    }

    @GET
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public Response retrieve(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @QueryParam("fields") @Nullable String fields,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) @Nullable String ifModifiedSince) {
        return Answers.read(
                read.read(objects.named(object), id, fields, version), new Conditions(ifNoneMatch, ifModifiedSince));
    }

    @PATCH
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public void update(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_UNMODIFIED_SINCE) @Nullable String ifUnmodifiedSince,
            InputStream body) {
        changes.update(objects.named(object), id, JsonBody.parse(body), new Conditions(ifMatch, ifUnmodifiedSince));
    }

    @DELETE
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public void delete(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_UNMODIFIED_SINCE) @Nullable String ifUnmodifiedSince) {
        changes.delete(objects.named(object), id, new Conditions(ifMatch, ifUnmodifiedSince));
    }
}
