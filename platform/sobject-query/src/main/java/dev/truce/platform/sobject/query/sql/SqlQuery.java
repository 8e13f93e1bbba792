package dev.truce.platform.sobject.query.sql;

import java.util.List;

/**
 * A query for the database.
 *
 * @param sql holds no text from outside, only placeholders for it
 * @param parameters what the placeholders stand for, in their order: String, Integer, BigDecimal, Boolean,
 *     LocalDate, Instant or String[]
 */
public record SqlQuery(String sql, List<Object> parameters) {}
