/** What happened to a handoff, told to the other services. */
@NullMarked
package dev.truce.handoffs.announcement;

import org.jspecify.annotations.NullMarked;
