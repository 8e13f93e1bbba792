/** The query language: from text to immutable records that know nothing of objects and fields. */
@NullMarked
package dev.truce.platform.sobject.query.soql;

import org.jspecify.annotations.NullMarked;
