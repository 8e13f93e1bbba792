package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.door.TopLevelOnly;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loads of many records as jobs ({@code salesforce-contract.md}, section 2.7). */
@Blocking
@TopLevelOnly
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(
        name = "Bulk load",
        description = "Many records from a CSV file: create a job, upload, say that it is complete, poll")
class IngestJobResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private final CreateJob create;
    private final ReceiveUpload upload;
    private final AskForJobs ask;
    private final Jobs jobs;
    private final WriteResults results;
    private final ObjectMapper json;

    IngestJobResource(
            CreateJob create,
            ReceiveUpload upload,
            AskForJobs ask,
            Jobs jobs,
            WriteResults results,
            ObjectMapper json) {
        this.create = create;
        this.upload = upload;
        this.ask = ask;
        this.jobs = jobs;
        this.results = results;
        this.json = json;
    }

    @POST
    @Path("/{version}/jobs/ingest")
    @Operation(
            operationId = "createIngestJob",
            summary = "Create an ingest job, which loads a CSV file",
            description =
                    """
                    Each row is saved as a request for that record would be, with the rules of its entity and its \
                    events, and succeeds or fails for itself. An empty value leaves a field alone, #N/A clears it, a \
                    column such as Account.External_Id__c finds the related record by its key.""")
    @APIResponse(responseCode = "200", description = "The job, open for its file")
    public JobInfo create(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "upsert accounts",
                            value =
                                    """
                                    {"object": "Account", "operation": "upsert", "externalIdFieldName": "External_Id__c", "contentType": "CSV", "lineEnding": "LF"}""")
                    @Nullable NewIngestJob wanted) {
        if (wanted == null) {
            throw UnreadableBody.missing();
        }
        return ask.info(create.ingest(wanted, version));
    }

    /** The same with the file in the same request; it is complete then. */
    @POST
    @Operation(hidden = true)
    @Path("/{version}/jobs/ingest")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JobInfo createWithFile(
            @PathParam("version") ApiVersion version,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            InputStream body)
            throws IOException {
        JobWithFile sent = JobWithFile.read(body, type);
        Job job = create.ingest(json.readValue(sent.job(), NewIngestJob.class), version);
        upload.receive(job, sent.content());
        return ask.change(JobKind.INGEST, job.id(), JobState.UPLOAD_COMPLETE);
    }

    @PUT
    @Path("/{version}/jobs/ingest/{id}/batches")
    @Operation(operationId = "uploadIngestData", summary = "Upload the CSV file of an ingest job, up to 150 MB")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples =
                                    @ExampleObject(
                                            name = "two accounts",
                                            value =
                                                    "External_Id__c,Name,Phone\nCRM-1,Acme,\nCRM-2,\"Nord, West\",#N/A\n")))
    @APIResponse(responseCode = "201", description = "The file is stored")
    @APIResponse(responseCode = "413", ref = "SalesforceErrors")
    public Response upload(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @PathParam("id") String id,
            InputStream file) {
        upload.receive(jobs.find(JobKind.INGEST, id), file);
        return Response.status(Response.Status.CREATED).build();
    }

    @PATCH
    @Path("/{version}/jobs/ingest/{id}")
    @Operation(
            operationId = "changeIngestJob",
            summary = "Mark the upload of an ingest job as complete, or abort the job")
    @APIResponse(responseCode = "200", description = "The job")
    public JobInfo change(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @PathParam("id") String id,
            @RequestExample(name = "complete", value = "{\"state\": \"UploadComplete\"}")
                    @RequestExample(name = "abort", value = "{\"state\": \"Aborted\"}")
                    @Nullable NewState state) {
        if (state == null) {
            throw UnreadableBody.missing();
        }
        return ask.change(JobKind.INGEST, id, state.wanted());
    }

    @GET
    @Path("/{version}/jobs/ingest/{id}")
    @Operation(operationId = "ingestJob", summary = "Get the state of an ingest job")
    @APIResponse(responseCode = "200", description = "The job")
    public JobInfo info(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        return ask.info(JobKind.INGEST, id);
    }

    @DELETE
    @Path("/{version}/jobs/ingest/{id}")
    @Operation(operationId = "deleteIngestJob", summary = "Delete a finished ingest job with its results")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        ask.delete(JobKind.INGEST, id);
    }

    @GET
    @Path("/{version}/jobs/ingest")
    @Operation(operationId = "ingestJobs", summary = "List the caller's ingest jobs; an administrator sees all")
    @APIResponse(responseCode = "200", description = "The jobs, newest first")
    public JobList list(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @QueryParam("queryLocator") @Nullable String locator) {
        return ask.list(JobKind.INGEST, locator, version);
    }

    @GET
    @Path("/{version}/jobs/ingest/{id}/successfulResults")
    @Produces(CSV)
    @Operation(
            operationId = "successfulResults",
            summary = "Get the successful rows of an ingest job, with sf__Id and sf__Created")
    @APIResponse(
            responseCode = "200",
            description = "CSV, every value quoted",
            content = @Content(mediaType = "text/csv"))
    public StreamingOutput successful(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        return results.successful(jobs.find(JobKind.INGEST, id));
    }

    @GET
    @Path("/{version}/jobs/ingest/{id}/failedResults")
    @Produces(CSV)
    @Operation(
            operationId = "failedResults",
            summary = "Get the failed rows of an ingest job, with sf__Id and sf__Error")
    @APIResponse(
            responseCode = "200",
            description = "CSV, every value quoted",
            content = @Content(mediaType = "text/csv"))
    public StreamingOutput failed(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version, @PathParam("id") String id) {
        return results.failed(jobs.find(JobKind.INGEST, id));
    }

    @GET
    @Path("/{version}/jobs/ingest/{id}/{unprocessed:unprocessed[rR]ecords}")
    @Produces(CSV)
    @Operation(operationId = "unprocessedRecords", summary = "Get the unprocessed rows of an ingest job")
    @APIResponse(
            responseCode = "200",
            description = "CSV, every value quoted",
            content = @Content(mediaType = "text/csv"))
    public StreamingOutput unprocessed(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @PathParam("id") String id,
            @Parameter(example = "unprocessedrecords") @PathParam("unprocessed") String unprocessed) {
        return results.unprocessed(jobs.find(JobKind.INGEST, id));
    }
}
