/** The system that is measured: started, asked and listened to as its clients do. */
@NullMarked
package dev.truce.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
