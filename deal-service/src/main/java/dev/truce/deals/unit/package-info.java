/** The delivery units that carry out what was sold. */
@NullMarked
package dev.truce.deals.unit;

import org.jspecify.annotations.NullMarked;
