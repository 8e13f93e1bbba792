/**
 * Queries in SOQL, answered page by page, and searches in SOSL. {@code platform.soql} reads the text; {@code sql} translates it
 * for one actor to SQL with bound parameters; this package runs the SQL and keeps the ids of the records of later pages.
 */
@NullMarked
package dev.truce.platform.sobject.query;

import org.jspecify.annotations.NullMarked;
