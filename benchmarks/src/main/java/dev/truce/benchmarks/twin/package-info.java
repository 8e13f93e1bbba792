/** The peer: a program on Spring that does nothing but write what a deal needs. */
@NullMarked
package dev.truce.benchmarks.twin;

import org.jspecify.annotations.NullMarked;
