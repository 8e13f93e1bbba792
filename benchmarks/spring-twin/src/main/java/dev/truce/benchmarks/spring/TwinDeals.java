package dev.truce.benchmarks.spring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** The deals in the database, each change with its history and its event in one transaction. */
@Repository
class TwinDeals {
    private static final String COLUMNS =
            "id, version, name, account_id, stage_name, amount, close_date, probability, is_closed, is_won";
    private static final int ID_LENGTH = 18;
    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    TwinDeals(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<TwinDeal> withId(String id) {
        return jdbc.query("SELECT " + COLUMNS + " FROM deal WHERE id = ?", TwinDeals::deal, id);
    }

    List<TwinDeal> page(int size) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM deal WHERE NOT is_closed ORDER BY id LIMIT ?", TwinDeals::deal, size);
    }

    @Transactional
    void move(TwinDeal deal) {
        jdbc.update(
                """
                UPDATE deal SET version = ?, stage_name = ?, probability = ?, is_closed = ?, is_won = ?,
                  last_modified_date = now() WHERE id = ?
                """,
                deal.version(),
                deal.stageName(),
                deal.probability(),
                deal.closed(),
                deal.won(),
                deal.id());
        append("deal.closed", deal);
    }

    @Transactional
    String add(TwinDeal.Wanted wanted) {
        TwinDeal deal = new TwinDeal(
                newId(),
                1,
                wanted.name(),
                wanted.accountId(),
                wanted.stageName(),
                wanted.amount(),
                wanted.closeDate(),
                BigDecimal.TEN,
                false,
                false);
        jdbc.update(
                """
                INSERT INTO deal (id, version, name, account_id, stage_name, amount, currency_iso_code, close_date,
                  probability, forecast_category_name, is_closed, is_won, owner_id)
                VALUES (?, 1, ?, ?, ?, ?, 'USD', ?, ?, 'Pipeline', false, false, '005000000000000AAA')
                """,
                deal.id(),
                deal.name(),
                deal.accountId(),
                deal.stageName(),
                deal.amount(),
                deal.closeDate(),
                deal.probability());
        for (TwinDeal.Line line : wanted.lines()) {
            jdbc.update(
                    "INSERT INTO deal_line (id, deal_id, product_id, quantity, unit_price) VALUES (?, ?, ?, ?, ?)",
                    newId(),
                    deal.id(),
                    line.productId(),
                    line.quantity(),
                    line.unitPrice());
        }
        append("deal.created", deal);
        return deal.id();
    }

    private void append(String type, TwinDeal deal) {
        jdbc.update(
                "INSERT INTO deal_history (id, deal_id, stage_name, amount, close_date, probability)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                newId(),
                deal.id(),
                deal.stageName(),
                deal.amount(),
                deal.closeDate(),
                deal.probability());
        jdbc.update(
                "INSERT INTO event_log (event_id, type, event_key, payload) VALUES (?, ?, ?, ?::json)",
                UUID.randomUUID(),
                type,
                deal.id(),
                json.writeValueAsString(deal));
    }

    private static TwinDeal deal(ResultSet row, int number) throws SQLException {
        return new TwinDeal(
                row.getString("id"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("account_id"),
                row.getString("stage_name"),
                row.getBigDecimal("amount"),
                row.getDate("close_date").toLocalDate(),
                row.getBigDecimal("probability"),
                row.getBoolean("is_closed"),
                row.getBoolean("is_won"));
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    }
}
