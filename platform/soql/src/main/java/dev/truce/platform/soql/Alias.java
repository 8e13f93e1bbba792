package dev.truce.platform.soql;

/** A name that a query gives to something, and where it does. */
public record Alias(String name, int offset) {}
