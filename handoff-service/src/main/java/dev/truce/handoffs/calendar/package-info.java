/** Business days. */
@NullMarked
package dev.truce.handoffs.calendar;

import org.jspecify.annotations.NullMarked;
