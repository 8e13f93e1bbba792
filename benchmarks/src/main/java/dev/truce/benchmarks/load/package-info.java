/** Load in a closed and in an open loop, and how long its requests took. */
@NullMarked
package dev.truce.benchmarks.load;

import org.jspecify.annotations.NullMarked;
