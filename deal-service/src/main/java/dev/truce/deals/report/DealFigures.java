package dev.truce.deals.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of a report over the deals that its filter names. */
@ApplicationScoped
class DealFigures {
    private static final int DIGITS = 4;

    private final EntityManager entities;

    DealFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** The only row. */
    Row one(String sql, ReportFilter filter) {
        return all(sql, filter).get(0);
    }

    List<Row> all(String sql, ReportFilter filter) {
        Query query = entities.createNativeQuery(sql.replace("{deals}", ReportFilter.DEALS));
        filter.bindTo(query);
        List<?> found = query.getResultList();
        return found.stream()
                .map(row -> new Row(row instanceof Object[] columns ? columns : new Object[] {row}))
                .toList();
    }

    /** One row of a result, by the position of its columns. */
    record Row(@Nullable Object[] columns) {
        int count(int column) {
            return columns[column] instanceof Number number ? number.intValue() : 0;
        }

        @Nullable BigDecimal figure(int column) {
            return columns[column] instanceof Number number
                    ? new BigDecimal(number.toString()).setScale(DIGITS, RoundingMode.HALF_UP)
                    : null;
        }

        BigDecimal amount(int column) {
            BigDecimal found = figure(column);
            return (found == null ? BigDecimal.ZERO : found).setScale(2, RoundingMode.HALF_UP);
        }

        String text(int column) {
            return String.valueOf(columns[column]);
        }
    }
}
