package dev.truce.platform.sobject.composite;

import java.util.List;

/** What became of each graph. */
record GraphAnswer(List<Graph> graphs) {

    /** One of them: everything in it was done, or nothing. */
    record Graph(String graphId, CompositeAnswer graphResponse, boolean isSuccessful) {}
}
