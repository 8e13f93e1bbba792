/** The Salesforce REST API as a loader uses it: log in, describe, query, upsert. */
@NullMarked
package dev.truce.importer.api;

import org.jspecify.annotations.NullMarked;
