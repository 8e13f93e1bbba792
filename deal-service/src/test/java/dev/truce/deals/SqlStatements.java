package dev.truce.deals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the SQL statements that requests send to the database. It listens to what the driver logs of its protocol, so it
 * sees them all, whether Hibernate, the queries of clients or the outbox sends them; rows that travel together count as
 * one statement. Beginning and ending a transaction counts nothing.
 */
final class SqlStatements implements Filter {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.SQL");
    private static final String WORKERS = "executor-thread";

    private final AtomicInteger sent = new AtomicInteger();
    private final List<String> texts = new CopyOnWriteArrayList<>();

    private SqlStatements() {}

    /** What requests sent while the work was done; those of the service's own background are not among them. */
    static SqlStatements during(Runnable work) {
        SqlStatements statements = new SqlStatements();
        statements.listen(DRIVER, Level.FINEST);
        statements.listen(HIBERNATE, Level.FINE);
        try {
            work.run();
        } finally {
            for (Logger logger : List.of(DRIVER, HIBERNATE)) {
                logger.setFilter(null);
                logger.setLevel(null);
            }
        }
        return statements;
    }

    private void listen(Logger logger, Level level) {
        logger.setFilter(this);
        logger.setLevel(level);
    }

    /** Nothing of it is printed. */
    @Override
    public boolean isLoggable(LogRecord line) {
        if (Thread.currentThread().getName().startsWith(WORKERS)) {
            if (line.getLoggerName().equals(HIBERNATE.getName())) {
                texts.add(line.getMessage());
            } else {
                count(line);
            }
        }
        return false;
    }

    private void count(LogRecord line) {
        if (line.getMessage().equals(" FE=> Sync")) {
            sent.incrementAndGet();
        } else if (line.getMessage().startsWith(" <=BE CommandStatus") && endsTransaction(line.getParameters())) {
            sent.decrementAndGet();
        }
    }

    private static boolean endsTransaction(Object... status) {
        return status[0].equals("COMMIT") || status[0].equals("ROLLBACK");
    }

    int count() {
        return sent.get();
    }

    /** The statements of Hibernate, one in a line. */
    String texts() {
        return String.join("\n", texts);
    }
}
