/** The handoff itself: its states, its clocks, its readiness, and what can happen to it. */
@NullMarked
package dev.truce.handoffs.handoff;

import org.jspecify.annotations.NullMarked;
