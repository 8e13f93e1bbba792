package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Some consecutive rows of a job.
 *
 * @param number counted from 0
 * @param firstRow how many rows of the job stand in the parts before it
 * @param done how many of its rows have an outcome
 * @param outcomes of the rows that are done: an id with whether it was created, or an id with an error
 */
record Part(String jobId, int number, long firstRow, int rowCount, String rows, int done, String outcomes) {

    List<List<String>> rowValues() {
        return JsonLines.rows(rows);
    }

    List<JsonNode> rowOutcomes() {
        return JsonLines.arrays(outcomes);
    }
}
