package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.SelectedRecord;
import dev.truce.platform.sobject.row.ApiVersion;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Searches in SOSL ({@code salesforce-contract.md}, section 2.5). */
@Blocking
@Path("/services/data/{version}")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Query")
public class SearchResource {
    private static final int NAMED_LIST_SINCE = 37;
    private final RunSearch searches;

    SearchResource(RunSearch searches) {
        this.searches = searches;
    }

    /** What a search finds. */
    @GET
    @Path("/search")
    @Operation(
            operationId = "search",
            summary = "Search the texts of records",
            description =
                    "Answers the records in whose texts a SOSL search finds its words, whatever their case: * stands"
                            + " for any letters, ? for one, quotes hold a phrase together, AND, OR and AND NOT join.")
    @APIResponse(
            responseCode = "200",
            description = "The records; a plain list before v37.0",
            content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    public Object search(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @Parameter(
                            description = "The search",
                            example = "FIND {acme*} IN NAME FIELDS RETURNING Account(Id, Name LIMIT 10)")
                    @QueryParam("q")
                    @Nullable String q) {
        List<SelectedRecord> found = searches.find(q == null ? "" : q, version);
        return version.number() < NAMED_LIST_SINCE ? found : new SearchAnswer(found);
    }
}
