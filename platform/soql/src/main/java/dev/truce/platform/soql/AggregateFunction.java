package dev.truce.platform.soql;

/** What is made of the values that the rows of a group have in a field; rows where it is empty do not count. */
public enum AggregateFunction {
    COUNT,
    COUNT_DISTINCT,
    SUM,
    AVG,
    MIN,
    MAX
}
