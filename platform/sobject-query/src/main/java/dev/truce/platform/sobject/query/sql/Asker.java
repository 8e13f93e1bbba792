package dev.truce.platform.sobject.query.sql;

import java.time.LocalDate;

/**
 * Who asks, where, and when.
 *
 * @param today the day that date literals are seen from
 */
public record Asker(VisibleObjects visible, Tables tables, LocalDate today) {}
