/** Working on a checklist: answer, verify, dispute, and read it whole. */
@NullMarked
package dev.truce.handoffs.checklist;

import org.jspecify.annotations.NullMarked;
