/** What becomes of a handoff when its deal is reopened, amended, lost, rescinded or given to somebody else. */
@NullMarked
package dev.truce.handoffs.interruption;

import org.jspecify.annotations.NullMarked;
