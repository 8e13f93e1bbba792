package dev.truce.importer.run;

import dev.truce.importer.mapping.Row;

/**
 * A row that passed the checks of the mapping and may become a record.
 *
 * @param key the external id of the record
 */
record Candidate(Row row, String key) {}
