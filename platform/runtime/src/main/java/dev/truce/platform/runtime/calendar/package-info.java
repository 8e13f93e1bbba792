/** Business days: on which days somebody works, counted the same way by everybody. */
@NullMarked
package dev.truce.platform.runtime.calendar;

import org.jspecify.annotations.NullMarked;
