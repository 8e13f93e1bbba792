/** Measures Truce against its limits and a peer, in one run on one machine. */
@NullMarked
package dev.truce.benchmarks;

import org.jspecify.annotations.NullMarked;
