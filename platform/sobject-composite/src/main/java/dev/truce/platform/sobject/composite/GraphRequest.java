package dev.truce.platform.sobject.composite;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Independent composites, of each of which all happens or nothing. */
record GraphRequest(@Schema(description = "1 to 75 graphs, with at most 500 requests in all") List<Graph> graphs) {

    @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
    GraphRequest {
        graphs = graphs == null ? List.of() : List.copyOf(graphs);
    }

    /** One of them. */
    record Graph(@Schema(examples = "customer-1") String graphId, List<CompositeRequest.Part> compositeRequest) {

        @SuppressWarnings("ConstantConditions") // Jackson leaves out what the client did
        Graph {
            graphId = graphId == null ? "" : graphId;
            compositeRequest = compositeRequest == null ? List.of() : List.copyOf(compositeRequest);
        }
    }
}
