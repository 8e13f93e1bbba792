package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.query.sql.SelectedRecord;
import java.util.List;

/**
 * What a search finds.
 *
 * @param searchRecords the records, object by object in the order the search names them
 */
record SearchAnswer(List<SelectedRecord> searchRecords) {}
