/** A bare program on Spring with the same writes as Truce: select, update, a row of history, a row for an event. */
@NullMarked
package dev.truce.benchmarks.spring;

import org.jspecify.annotations.NullMarked;
