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
 * Single records by an external id, and records related to one by the name of the relationship
 * ({@code salesforce-contract.md}, section 2.3): both are two segments behind the object.
 */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
class KeyedRowResource {
    private final ReadableObjects objects;
    private final ReadRow read;
    private final RowChanges changes;
    private final UpsertRow upsert;
    private final KeyOfRow keys;
    private final RelatedRows related;

    KeyedRowResource(
            ReadableObjects objects,
            ReadRow read,
            RowChanges changes,
            UpsertRow upsert,
            KeyOfRow keys,
            RelatedRows related) {
        this.objects = objects;
        this.read = read;
        this.changes = changes;
        this.upsert = upsert;
        this.keys = keys;
        this.related = related;
    }

    @GET
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{first}/{second}")
    public Response retrieve(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("first") String first,
            @PathParam("second") String second,
            @QueryParam("fields") @Nullable String fields,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) @Nullable String ifModifiedSince) {
        SObjectType<?> type = objects.named(object);
        Conditions conditions = new Conditions(ifNoneMatch, ifModifiedSince);
        if (!keys.isKey(type, first)) {
            return related.read(type, first, second, fields, conditions, version);
        }
        try {
            return Answers.read(read.read(type, keys.id(type, first, second), fields, version), conditions);
        } catch (SeveralRecordsMatch several) {
            return Answers.choices(several, version);
        }
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
            @HeaderParam(HttpHeaders.IF_UNMODIFIED_SINCE) @Nullable String ifUnmodifiedSince,
            InputStream body) {
        SObjectType<?> type = objects.named(object);
        Conditions conditions = new Conditions(ifMatch, ifUnmodifiedSince);
        try {
            UpsertRow.Upserted done =
                    upsert.upsert(type, new UpsertRow.Key(field, value, updateOnly, conditions), JsonBody.parse(body));
            if (done.created()) {
                return Answers.created(type, done.id(), version, SaveResult.upserted(done.id(), true));
            }
            return version.answersUpdatesByUpsert()
                    ? Response.ok(SaveResult.upserted(done.id(), false)).build()
                    : Response.noContent().build();
        } catch (SeveralRecordsMatch several) {
            return Answers.choices(several, version);
        }
    }

    /** An upsert by id without an id: it creates. */
    @POST
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{field:[iI][dD]}")
    public Response create(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("field") String field,
            InputStream body) {
        SObjectType<?> type = objects.named(object);
        String id = changes.create(type, JsonBody.parse(body));
        return Answers.created(type, id, version, SaveResult.upserted(id, true));
    }

    @DELETE
    @Operation(hidden = true)
    @Path("/{version}/sobjects/{object}/{field}/{value}")
    public Response delete(
            @PathParam("version") ApiVersion version,
            @PathParam("object") String object,
            @PathParam("field") String field,
            @PathParam("value") String value,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_UNMODIFIED_SINCE) @Nullable String ifUnmodifiedSince) {
        SObjectType<?> type = objects.named(object);
        try {
            changes.delete(type, keys.id(type, field, value), new Conditions(ifMatch, ifUnmodifiedSince));
            return Response.noContent().build();
        } catch (SeveralRecordsMatch several) {
            return Answers.choices(several, version);
        }
    }
}
