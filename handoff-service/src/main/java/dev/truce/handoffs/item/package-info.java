/** One question of a checklist and its answer, from missing to verified. */
@NullMarked
package dev.truce.handoffs.item;

import org.jspecify.annotations.NullMarked;
