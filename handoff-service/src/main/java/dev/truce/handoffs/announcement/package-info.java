/** Publishes the domain events of a handoff as events of the contract. */
@NullMarked
package dev.truce.handoffs.announcement;

import org.jspecify.annotations.NullMarked;
