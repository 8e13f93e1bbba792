package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;

/**
 * A field of the records of a query that are exported one by one.
 *
 * @param name with the relationships that lead to it, {@code Account.Owner.Name}
 * @param kind says which Java type its values have: String, Boolean, Integer, BigDecimal, LocalDate or Instant
 * @param place in a row, counted from 0
 */
public record ExportedColumn(String name, FieldKind kind, int place) {}
