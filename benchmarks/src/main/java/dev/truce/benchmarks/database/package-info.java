/** What PostgreSQL can do without anything above it, and what it was asked. */
@NullMarked
package dev.truce.benchmarks.database;

import org.jspecify.annotations.NullMarked;
