package dev.truce.platform.sobject.row;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;

/** The transaction of an outer request, when this one is a part of it: all of it happens, or none. */
public final class OuterTransaction {
    private OuterTransaction() {}

    public static boolean isThere() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** A part of it was refused: none of it happens. Changes nothing without an outer request. */
    public static void giveUp() {
        if (isThere()) {
            QuarkusTransaction.setRollbackOnly();
        }
    }
}
