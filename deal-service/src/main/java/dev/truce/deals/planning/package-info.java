/** Who is needed when, and by when there is room. */
@NullMarked
package dev.truce.deals.planning;

import org.jspecify.annotations.NullMarked;
