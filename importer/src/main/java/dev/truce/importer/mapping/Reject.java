package dev.truce.importer.mapping;

/**
 * Rows that are not taken.
 *
 * @param when the rows
 * @param because what is wrong with them, in words for the person who has to mend them
 */
public record Reject(RowCondition when, String because) {}
