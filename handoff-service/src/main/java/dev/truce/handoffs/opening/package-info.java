/** A handoff begins: a draft when delivery is asked about a deal, its start when the deal is won. */
@NullMarked
package dev.truce.handoffs.opening;

import org.jspecify.annotations.NullMarked;
