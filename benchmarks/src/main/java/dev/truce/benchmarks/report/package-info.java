/** Tables of what was measured, for people and for programs. */
@NullMarked
package dev.truce.benchmarks.report;

import org.jspecify.annotations.NullMarked;
