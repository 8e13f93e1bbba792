/** The delivery units that carry out what was sold. */
@NullMarked
package dev.truce.deals.catalog.unit;

import org.jspecify.annotations.NullMarked;
