/** What is measured, each work in a class of its own. */
@NullMarked
package dev.truce.benchmarks.work;

import org.jspecify.annotations.NullMarked;
