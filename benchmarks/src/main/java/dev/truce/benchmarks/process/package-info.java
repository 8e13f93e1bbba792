/** What processes use, as Linux tells it. */
@NullMarked
package dev.truce.benchmarks.process;

import org.jspecify.annotations.NullMarked;
