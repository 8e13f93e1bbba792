/** CSV as bulk jobs read and write it. */
@NullMarked
package dev.truce.platform.sobject.bulk.csv;

import org.jspecify.annotations.NullMarked;
