package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.row.ApiVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Queries in SOQL and the pages of their answers ({@code salesforce-contract.md}, sections 2.4 and 5). */
@Blocking
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Query", description = "SOQL queries over all objects")
public class QueryResource {
    private static final String OPTIONS = "Sforce-Query-Options";
    private final RunQuery queries;
    private final InspectQuery inspect;

    QueryResource(RunQuery queries, InspectQuery inspect) {
        this.queries = queries;
        this.inspect = inspect;
    }

    /** The first page of the records in use. */
    @GET
    @Path("/{version}/query")
    @Operation(summary = "Query records", description = "Answers the first page of the records a SOQL query finds.")
    @APIResponse(
            responseCode = "200",
            description = "The first page, and where the next one is",
            content = @Content(schema = @Schema(implementation = QueryAnswer.class)))
    public Object query(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(
                            description = "The query",
                            example = "SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE 'A%' LIMIT 10")
                    @QueryParam("q")
                    @Nullable String q,
            @Parameter(description = "How many records a page has, 200 to 2000", example = "batchSize=500")
                    @HeaderParam(OPTIONS)
                    @Nullable String options,
            @Parameter(description = "true: what the columns of the answer are, instead of the answer")
                    @QueryParam("columns")
                    boolean columns,
            @Parameter(description = "A query, instead of q: how the database would answer it")
                    @QueryParam("explain")
                    @Nullable String explain) {
        if (explain != null) {
            return inspect.explain(text(explain));
        }
        return columns
                ? inspect.columns(text(q))
                : queries.firstPage(text(q), false, BatchSize.of(options, BatchSize.DEFAULT), version);
    }

    /** The first page of all records. */
    @GET
    @Path("/{version}/queryAll")
    @Operation(
            summary = "Query records, including deleted ones",
            description = "As a query, but also finds records in the recycle bin.")
    @APIResponse(
            responseCode = "200",
            description = "The first page, and where the next one is",
            content = @Content(schema = @Schema(implementation = QueryAnswer.class)))
    public Object queryAll(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(description = "The query", example = "SELECT Id, Name FROM Account WHERE IsDeleted = true")
                    @QueryParam("q")
                    @Nullable String q,
            @Parameter(description = "How many records a page has, 200 to 2000", example = "batchSize=500")
                    @HeaderParam(OPTIONS)
                    @Nullable String options,
            @Parameter(description = "true: what the columns of the answer are, instead of the answer")
                    @QueryParam("columns")
                    boolean columns,
            @Parameter(description = "A query, instead of q: how the database would answer it")
                    @QueryParam("explain")
                    @Nullable String explain) {
        if (explain != null) {
            return inspect.explain(text(explain));
        }
        return columns
                ? inspect.columns(text(q))
                : queries.firstPage(text(q), true, BatchSize.of(options, BatchSize.DEFAULT), version);
    }

    /** A further page, of either. */
    @GET
    @Path("/{version}/query/{locator}")
    @Operation(
            summary = "Fetch the next page of a query",
            description = "Answers a further page. Its records are those the query found when it was asked, with the"
                    + " values they have now.")
    @APIResponse(responseCode = "200", description = "The page, and where the next one is")
    public QueryAnswer more(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(description = "The last segment of nextRecordsUrl", example = "01g000000000001AAA-2000")
                    @PathParam("locator")
                    String locator,
            @HeaderParam(OPTIONS) @Nullable String options) {
        return queries.nextPage(QueryLocator.parse(locator), options, version);
    }

    private static String text(@Nullable String q) {
        if (q == null || q.isBlank()) {
            throw new QueryMissing();
        }
        return q;
    }
}
