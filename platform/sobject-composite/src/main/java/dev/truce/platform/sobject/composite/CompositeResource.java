package dev.truce.platform.sobject.composite;

import dev.truce.platform.sobject.door.TopLevelOnly;
import dev.truce.platform.sobject.openapi.RequestExample;
import dev.truce.platform.sobject.row.ApiVersion;
import dev.truce.platform.sobject.row.UnreadableBody;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Several requests in one ({@code salesforce-contract.md}, section 2.6). */
@Blocking
@TopLevelOnly
@Path("/services/data")
@Produces("application/json;charset=UTF-8")
@Tag(name = "Composite", description = "Several requests in one")
class CompositeResource {
    private static final int MOST_PARTS = 25;
    private static final int MOST_GRAPHS = 75;
    private static final int MOST_NODES = 500;
    private final RunComposite composite;
    private final RunBatch batch;

    CompositeResource(RunComposite composite, RunBatch batch) {
        this.composite = composite;
        this.batch = batch;
    }

    @POST
    @Path("/{version}/composite")
    @Operation(
            operationId = "composite",
            summary = "Run up to 25 requests in turn, later ones using the answers of earlier ones",
            description =
                    """
                    Any resource of this service may be a part: records, queries, collections, domain actions. With \
                    allOrNone all of it is one transaction; otherwise each part is, and only those that refer to a \
                    failed one fail with it. The answer is 200 in either case; look at the status of each part.""")
    @APIResponse(responseCode = "200", description = "The answer to each request, in their order")
    public CompositeAnswer composite(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "a record, and a query that finds it",
                            value =
                                    """
                                    {"allOrNone": true, "compositeRequest": [
                                      {"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "NewAccount", "body": {"Name": "Acme Robotics"}},
                                      {"method": "GET", "url": "/services/data/v64.0/query?q=SELECT Id, Name FROM Account WHERE Id = '@{NewAccount.id}'", "referenceId": "Found"}]}""")
                    @Nullable CompositeRequest request) {
        if (request == null) {
            throw UnreadableBody.missing();
        }
        require(request.compositeRequest(), "compositeRequest", "subrequests", MOST_PARTS);
        return composite.run(request.compositeRequest(), request.allOrNone());
    }

    @POST
    @Path("/{version}/composite/batch")
    @Operation(
            operationId = "batch",
            summary = "Run up to 25 independent requests",
            description = "Each is a transaction of its own. The answer is 200; look at the status of each part.")
    @APIResponse(responseCode = "200", description = "The answer to each request, in their order")
    public BatchAnswer batch(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "two reads",
                            value =
                                    """
                                    {"haltOnError": false, "batchRequests": [
                                      {"method": "GET", "url": "v64.0/limits"},
                                      {"method": "GET", "url": "v64.0/query?q=SELECT COUNT() FROM User"}]}""")
                    @Nullable BatchRequest request) {
        if (request == null) {
            throw UnreadableBody.missing();
        }
        require(request.batchRequests(), "batchRequests", "subrequests", MOST_PARTS);
        return batch.run(request);
    }

    @POST
    @Path("/{version}/composite/graph")
    @Operation(
            operationId = "graph",
            summary = "Run several composites, each one transaction",
            description = "Of each graph all happens or nothing, whatever becomes of the others.")
    @APIResponse(responseCode = "200", description = "What became of each graph, in their order")
    public GraphAnswer graph(
            @Parameter(example = "v64.0") @PathParam("version") ApiVersion version,
            @RequestExample(
                            name = "two customers",
                            value =
                                    """
                                    {"graphs": [
                                      {"graphId": "first", "compositeRequest": [{"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "a", "body": {"Name": "Acme Robotics"}}]},
                                      {"graphId": "second", "compositeRequest": [{"method": "POST", "url": "/services/data/v64.0/sobjects/Account", "referenceId": "a", "body": {"Name": "Northwind"}}]}]}""")
                    @Nullable GraphRequest request) {
        if (request == null) {
            throw UnreadableBody.missing();
        }
        require(request.graphs(), "graphs", "graphs", MOST_GRAPHS);
        int nodes = 0;
        for (GraphRequest.Graph graph : request.graphs()) {
            nodes += graph.compositeRequest().size();
            require(graph.compositeRequest(), "compositeRequest", "subrequests", MOST_NODES);
        }
        if (nodes > MOST_NODES) {
            throw RefusedComposite.tooMany("subrequests", nodes, MOST_NODES);
        }
        return new GraphAnswer(request.graphs().stream().map(this::run).toList());
    }

    private GraphAnswer.Graph run(GraphRequest.Graph graph) {
        CompositeAnswer answer = composite.run(graph.compositeRequest(), true);
        return new GraphAnswer.Graph(graph.graphId(), answer, answer.isSuccessful());
    }

    private static void require(List<?> parts, String member, String what, int most) {
        if (parts.isEmpty()) {
            throw RefusedComposite.empty(member);
        }
        if (parts.size() > most) {
            throw RefusedComposite.tooMany(what, parts.size(), most);
        }
    }
}
