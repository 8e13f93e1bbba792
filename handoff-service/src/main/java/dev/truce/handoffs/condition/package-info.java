/** What must still happen after a conditional acceptance. */
@NullMarked
package dev.truce.handoffs.condition;

import org.jspecify.annotations.NullMarked;
