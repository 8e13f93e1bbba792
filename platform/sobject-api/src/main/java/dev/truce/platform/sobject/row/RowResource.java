package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.AccessPolicy;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
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
import java.net.URI;
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
    private final SObjects objects;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final ReadRow read;
    private final RowChanges changes;
    private final UpsertRow upsert;

    RowResource(
            SObjects objects,
            AccessPolicy access,
            CurrentActor actor,
            ReadRow read,
            RowChanges changes,
            UpsertRow upsert) {
        this.objects = objects;
        this.access = access;
        this.actor = actor;
        this.read = read;
        this.changes = changes;
        this.upsert = upsert;
    }

    @POST
    @Path("/{version}/sobjects/{object}")
    @Operation(hidden = true)
    public Response create(
            @PathParam("version") ApiVersion version, @PathParam("object") String object, InputStream body) {
        SObjectType<?> type = visible(object);
        String id = changes.create(type, JsonBody.parse(body));
        return Response.created(URI.create("%s/sobjects/%s/%s".formatted(version.path(), type.name(), id)))
                .entity(SaveResult.saved(id))
                .build();
    }

    @GET
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public Response retrieve(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @QueryParam("fields") @Nullable String fields) {
        ReadRow.Read row = read.read(visible(object), id, fields, version);
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
        changes.update(visible(object), id, JsonBody.parse(body), ifMatch);
    }

    @DELETE
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{id}")
    public void delete(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        changes.delete(visible(object), id, ifMatch);
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
        return upsertBy(visible(object), field, value, JsonBody.parse(body), updateOnly, ifMatch, version);
    }

    private <T extends SObjectRecord> Response upsertBy(
            SObjectType<T> type,
            String field,
            String value,
            JsonBody body,
            boolean updateOnly,
            @Nullable String ifMatch,
            ApiVersion version) {
        SObjectField<T, ?> key =
                type.field(field).filter(SObjectField::isExternalId).orElseThrow(() -> new NoSuchRecord(field));
        try {
            UpsertRow.Upserted done = upsert.upsert(type, key, value, body, updateOnly, ifMatch);
            if (done.created()) {
                return Response.created(
                                URI.create("%s/sobjects/%s/%s".formatted(version.path(), type.name(), done.id())))
                        .entity(SaveResult.upserted(done.id(), true))
                        .build();
            }
            return version.answersUpdatesByUpsert()
                    ? Response.ok(SaveResult.upserted(done.id(), false)).build()
                    : Response.noContent().build();
        } catch (UpsertRow.SeveralRecordsMatch several) {
            return Response.status(several.code().httpStatus())
                    .entity(several.paths(version))
                    .build();
        }
    }

    /** An object the caller may not read does not exist for the caller. */
    private SObjectType<?> visible(String object) {
        return objects.named(object)
                .filter(type -> access.may(actor.get(), dev.truce.platform.sobject.access.Operation.READ, type))
                .orElseThrow(NoSuchResource::new);
    }
}
