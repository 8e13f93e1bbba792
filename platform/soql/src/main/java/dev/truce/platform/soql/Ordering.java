package dev.truce.platform.soql;

/** Sorts the rows by a term. */
public record Ordering(Term term, boolean descending, boolean nullsLast) {}
