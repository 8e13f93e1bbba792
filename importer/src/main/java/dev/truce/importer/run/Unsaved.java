package dev.truce.importer.run;

import dev.truce.importer.api.Upsert;

/**
 * A row that became something to send.
 *
 * @param isNew whether there is no record of its key yet
 */
record Unsaved(Candidate candidate, Upsert upsert, boolean isNew) {}
