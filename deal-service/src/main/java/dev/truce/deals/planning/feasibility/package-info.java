/** By when delivery could have delivered a deal, worked out from what it knows and has promised. */
@NullMarked
package dev.truce.deals.planning.feasibility;

import org.jspecify.annotations.NullMarked;
