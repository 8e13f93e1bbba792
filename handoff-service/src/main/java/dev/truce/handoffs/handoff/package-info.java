/** The handoff itself: how it starts, its states, its readiness and what it announces. */
@NullMarked
package dev.truce.handoffs.handoff;

import org.jspecify.annotations.NullMarked;
