/** The languages of queries: from text to immutable records that know nothing of objects and fields. */
@NullMarked
package dev.truce.platform.soql;

import org.jspecify.annotations.NullMarked;
