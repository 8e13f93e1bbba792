/** One run of an import: read, compare with what is there, upsert, count, report. */
@NullMarked
package dev.truce.importer.run;

import org.jspecify.annotations.NullMarked;
