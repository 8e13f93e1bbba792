/** What a deal sells, line by line. */
@NullMarked
package dev.truce.deals.commitment.line;

import org.jspecify.annotations.NullMarked;
