package dev.truce.platform.sobject.query.soql;

/** Sorts the rows by a field. */
public record Ordering(Path path, boolean descending, boolean nullsLast) {}
