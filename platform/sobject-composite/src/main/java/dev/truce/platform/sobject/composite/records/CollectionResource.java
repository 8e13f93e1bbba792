package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.ReadRow;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Up to 200 records with one request ({@code salesforce-contract.md}, section 2.6). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Collections", description = "Up to 200 records with one request")
class CollectionResource {
    private static final int MOST_READ = 2_000;
    private final ReadableObjects objects;
    private final SaveCollection save;
    private final ReadRow read;

    CollectionResource(ReadableObjects objects, SaveCollection save, ReadRow read) {
        this.objects = objects;
        this.save = save;
        this.read = read;
    }

    /** Which records to read, and which of their fields. */
    record Wanted(
            @Schema(description = "1 to 2000 ids", examples = "[\"001xx0000000001AAA\"]") @Nullable List<String> ids,
            @Schema(description = "API names; all when there are none", examples = "[\"Id\", \"Name\"]") @Nullable List<String> fields) {}

    @POST
    @Path("/{version}/composite/sobjects")
    @Operation(
            operationId = "createCollection",
            summary = "Create up to 200 records, of one or several objects",
            description = "Each record succeeds or fails for itself, unless allOrNone is true.")
    @APIResponse(responseCode = "200", description = "What became of each record, in their order")
    public List<RecordResult> create(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "two accounts",
                            value =
                                    """
                                    {"allOrNone": false, "records": [
                                      {"attributes": {"type": "Account"}, "Name": "Acme Robotics"},
                                      {"attributes": {"type": "Account"}, "Name": "Northwind"}]}""")
                    @Nullable Collection collection) {
        return save.create(present(collection));
    }

    @PATCH
    @Path("/{version}/composite/sobjects")
    @Operation(
            operationId = "updateCollection",
            summary = "Update up to 200 records",
            description = "Each record needs its id. Each succeeds or fails for itself, unless allOrNone is true.")
    @APIResponse(responseCode = "200", description = "What became of each record, in their order")
    public List<RecordResult> update(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "one account",
                            value =
                                    """
                                    {"allOrNone": true, "records": [
                                      {"attributes": {"type": "Account"}, "Id": "001xx0000000001AAA", "Name": "Acme"}]}""")
                    @Nullable Collection collection) {
        return save.update(present(collection));
    }

    @DELETE
    @Path("/{version}/composite/sobjects")
    @Operation(operationId = "deleteCollection", summary = "Delete up to 200 records")
    @APIResponse(responseCode = "200", description = "What became of each record, in their order")
    public List<RecordResult> delete(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(description = "Ids, separated by commas", example = "001xx0000000001AAA,001xx0000000002AAA")
                    @QueryParam("ids")
                    @Nullable String ids,
            @Parameter(description = "Whether all of them are deleted or none") @QueryParam("allOrNone")
                    boolean allOrNone) {
        return save.delete(within(split(ids), Collection.MOST), allOrNone);
    }

    @PATCH
    @Path("/{version}/composite/sobjects/{object}/{field}")
    @Operation(
            operationId = "upsertCollection",
            summary = "Upsert up to 200 records of one object by an external id field",
            description = "Each record needs the field. Each succeeds or fails for itself, unless allOrNone is true.")
    @APIResponse(responseCode = "200", description = "What became of each record, in their order")
    public List<RecordResult> upsert(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @Parameter(description = "An external id field, or Id", example = "External_Id__c") @PathParam("field")
                    String field,
            @RequestExample(
                            name = "one account",
                            value =
                                    """
                                    {"records": [
                                      {"attributes": {"type": "Account"}, "External_Id__c": "CRM-4711", "Name": "Acme"}]}""")
                    @Nullable Collection collection) {
        return save.upsert(objects.named(object), field, present(collection));
    }

    @GET
    @Path("/{version}/composite/sobjects/{object}")
    @Operation(operationId = "retrieveCollection", summary = "Retrieve up to 2,000 records of one object by id")
    @APIResponse(
            responseCode = "200",
            description = "The records in the order of the ids, null for one that is not there")
    public List<@Nullable Map<String, @Nullable Object>> retrieve(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @Parameter(description = "Ids, separated by commas", example = "001xx0000000001AAA,001xx0000000002AAA")
                    @QueryParam("ids")
                    @Nullable String ids,
            @Parameter(description = "Only these fields, separated by commas", example = "Id,Name")
                    @QueryParam("fields")
                    @Nullable String fields) {
        return records(object, split(ids), fields, version);
    }

    @POST
    @Path("/{version}/composite/sobjects/{object}")
    @Operation(
            operationId = "retrieveManyOfCollection",
            summary = "Retrieve records of one object by ids that are too many for a URL")
    @APIResponse(
            responseCode = "200",
            description = "The records in the order of the ids, null for one that is not there")
    public List<@Nullable Map<String, @Nullable Object>> retrieve(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(example = "Account") @PathParam("object") String object,
            @RequestExample(
                            name = "two fields of an account",
                            value = "{\"ids\": [\"001xx0000000001AAA\"], \"fields\": [\"Id\", \"Name\"]}")
                    @Nullable Wanted wanted) {
        if (wanted == null) {
            throw UnreadableBody.missing();
        }
        List<String> ids = wanted.ids() == null ? List.of() : wanted.ids();
        String fields = wanted.fields() == null ? null : String.join(",", wanted.fields());
        return records(object, ids, fields, version);
    }

    private List<@Nullable Map<String, @Nullable Object>> records(
            String object, List<String> ids, @Nullable String fields, ApiVersion version) {
        within(ids, MOST_READ).stream()
                .filter(id -> RecordId.parse(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw RefusedCollection.malformedId(id);
                });
        return read.readAll(objects.named(object), ids, fields, version);
    }

    private static Collection present(@Nullable Collection collection) {
        if (collection == null) {
            throw UnreadableBody.missing();
        }
        return collection;
    }

    private static List<String> split(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList();
    }

    private static List<String> within(List<String> ids, int most) {
        if (ids.isEmpty()) {
            throw RefusedCollection.missing("ids");
        }
        if (ids.size() > most) {
            throw RefusedCollection.tooManyRecords(most);
        }
        return ids;
    }
}
