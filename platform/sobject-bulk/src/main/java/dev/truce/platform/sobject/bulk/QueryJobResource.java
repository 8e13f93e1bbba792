package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.door.TopLevelOnly;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exports of many records as jobs ({@code salesforce-contract.md}, section 2.7). */
@Blocking
@TopLevelOnly
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Bulk export", description = "Many records as CSV: create a job with a query, poll, fetch the pages")
class QueryJobResource {
    private final CreateJob create;
    private final AskForJobs ask;
    private final ReadExport export;

    QueryJobResource(CreateJob create, AskForJobs ask, ReadExport export) {
        this.create = create;
        this.ask = ask;
        this.export = export;
    }

    @POST
    @Path("/{version}/jobs/query")
    @Operation(operationId = "createQueryJob", summary = "Create a query job, which exports the result of a query")
    @APIResponse(responseCode = "200", description = "The job")
    public JobInfo create(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "accounts with their owners",
                            value =
                                    """
                                    {"operation": "query", "query": "SELECT Id, Name, Owner.Name FROM Account"}""")
                    @Nullable NewQueryJob wanted) {
        if (wanted == null) {
            throw UnreadableBody.missing();
        }
        return ask.info(create.export(wanted, version));
    }

    @GET
    @Path("/{version}/jobs/query/{id}")
    @Operation(operationId = "queryJob", summary = "Get the state of a query job")
    @APIResponse(responseCode = "200", description = "The job")
    public JobInfo info(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        return ask.info(JobKind.QUERY, id);
    }

    @GET
    @Path("/{version}/jobs/query/{id}/results")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "queryJobResults", summary = "Get a page of the results of a query job")
    @APIResponse(
            responseCode = "200",
            description = "CSV, every value quoted",
            content = @Content(mediaType = "text/csv"),
            headers = {
                @Header(
                        name = ReadExport.LOCATOR,
                        description = "The locator of the next page, or the word null on the last one",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = ReadExport.NUMBER,
                        description = "How many records this page has",
                        schema = @Schema(implementation = Long.class))
            })
    public Response results(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @PathParam("id") String id,
            @Parameter(description = "Most records of the page", example = "50000") @QueryParam("maxRecords") @Nullable Integer maxRecords,
            @Parameter(description = "The Sforce-Locator of the page before") @QueryParam("locator") @Nullable String locator) {
        return export.page(id, maxRecords, locator);
    }

    @PATCH
    @Path("/{version}/jobs/query/{id}")
    @Operation(operationId = "changeQueryJob", summary = "Abort a query job")
    @APIResponse(responseCode = "200", description = "The job")
    public JobInfo change(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @PathParam("id") String id,
            @RequestExample(name = "abort", value = "{\"state\": \"Aborted\"}") @Nullable NewState state) {
        if (state == null) {
            throw UnreadableBody.missing();
        }
        return ask.change(JobKind.QUERY, id, state.wanted());
    }

    @DELETE
    @Path("/{version}/jobs/query/{id}")
    @Operation(operationId = "deleteQueryJob", summary = "Delete a finished query job with its results")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        ask.delete(JobKind.QUERY, id);
    }

    @GET
    @Path("/{version}/jobs/query")
    @Operation(operationId = "queryJobs", summary = "List the caller's query jobs; an administrator sees all")
    @APIResponse(responseCode = "200", description = "The jobs, newest first")
    public JobList list(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @QueryParam("queryLocator") @Nullable String locator) {
        return ask.list(JobKind.QUERY, locator, version);
    }
}
