/** Who works on a deal beside its owner. */
@NullMarked
package dev.truce.deals.team;

import org.jspecify.annotations.NullMarked;
