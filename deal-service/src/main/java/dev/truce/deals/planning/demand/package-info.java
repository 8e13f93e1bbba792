/** The people that deals need: forecast while they are open, confirmed when they are won, released when they are over. */
@NullMarked
package dev.truce.deals.planning.demand;

import org.jspecify.annotations.NullMarked;
