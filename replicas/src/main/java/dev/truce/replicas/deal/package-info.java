/** The copy of the deals. */
@NullMarked
package dev.truce.replicas.deal;

import org.jspecify.annotations.NullMarked;
