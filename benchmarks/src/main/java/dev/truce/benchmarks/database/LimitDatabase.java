package dev.truce.benchmarks.database;

import java.util.List;

/**
 * Tables of the shape of Truce's on the same server, in a database of their own, with rows as Truce writes them: what
 * PostgreSQL can do with the least that a close or a load needs.
 */
public final class LimitDatabase {
    private static final String DEAL = "deal";
    private static final String HISTORY = "deal_history";
    private static final String EVENT = "event_log";
    private static final String ID_OF = "'006' || lpad(%s::text, 15, '0')";
    private static final String NEW_ID = "substr(replace(gen_random_uuid()::text, '-', ''), 1, 18)";
    private final StackDatabase database;
    private final int deals;
    private final SampleRow deal;
    private final SampleRow history;
    private final SampleRow event;

    private LimitDatabase(StackDatabase database, int deals, SampleRow deal, SampleRow history, SampleRow event) {
        this.database = database;
        this.deals = deals;
        this.deal = deal;
        this.history = history;
        this.event = event;
    }

    /**
     * Makes the tables and their rows.
     *
     * @param truce the database of deal-service, in which a deal has been won
     * @param deals how many there are to be closed
     */
    public static LimitDatabase beside(StackDatabase truce, int deals) {
        StackDatabase database = truce.withAnother("benchmark_limit");
        for (String table : List.of(DEAL, HISTORY, EVENT)) {
            new TableShape(truce, table).makeIn(database);
        }
        SampleRow history =
                SampleRow.of(truce, HISTORY, "stage_name = 'Closed Won'").with("id", NEW_ID);
        SampleRow event = SampleRow.of(truce, EVENT, "type LIKE 'truce.deal.closed%'")
                .without("seq")
                .without("created_at")
                .without("txid")
                .with("event_id", "gen_random_uuid()");
        SampleRow deal = SampleRow.of(truce, DEAL, "is_won").with("id", ID_OF.formatted("n"));
        database.execute(
                "INSERT INTO %s (%s) %s".formatted(DEAL, deal.columns(), deal.select(deals)), "VACUUM ANALYZE " + DEAL);
        return new LimitDatabase(database, deals, deal, history, event);
    }

    public StackDatabase database() {
        return database;
    }

    /** The script of pgbench for the least that a close is: select, update, history, event. */
    public String closeScript() {
        String id = ID_OF.formatted(":n");
        return """
                \\set n random(1, %d)
                BEGIN;
                SELECT * FROM deal WHERE id = %s;
                UPDATE deal SET stage_name = 'Closed Won', is_closed = true, is_won = true, lifecycle = 'Closed Won',
                  close_date = current_date, probability = 100, forecast_category_name = 'Closed', version = version + 1,
                  last_stage_change_date = now(), last_modified_date = now(), system_modstamp = now() WHERE id = %s;
                %s;
                %s;
                COMMIT;
                """
                .formatted(deals, id, id, history.with("opportunity_id", id).insert(), event.insert());
    }

    /** The script for the least that a new deal is: the deal, its history, its event. */
    public String createScript() {
        return "BEGIN;\n%s;\n%s;\n%s;\nCOMMIT;\n"
                .formatted(deal.with("id", NEW_ID).insert(), history.insert(), event.insert());
    }

    /** The script that reads one deal. */
    public String readScript() {
        return "\\set n random(1, %d)\nSELECT * FROM deal WHERE id = %s;\n".formatted(deals, ID_OF.formatted(":n"));
    }

    /** A load of so many deals with one history row and one event each, as fast as COPY does it. */
    public CopyLoad copyOf(int rows) {
        return new CopyLoad(database, List.of(deal.with("id", NEW_ID), history, event), rows);
    }
}
