/** Queries as one actor may ask them: names looked up, what may not be seen left out, SQL with bound parameters. */
@NullMarked
package dev.truce.platform.sobject.query.sql;

import org.jspecify.annotations.NullMarked;
