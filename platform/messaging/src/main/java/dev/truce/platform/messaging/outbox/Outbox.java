package dev.truce.platform.messaging.outbox;

import java.util.UUID;

/**
 * The door through which a service announces facts. An appended event is committed or rolled back with the change it reports,
 * and is published at least once after the commit. The state of the message broker never fails or slows an append.
 */
public interface Outbox {
    /** The largest payload, in bytes of its JSON: what every consumer can be expected to take. */
    int PAYLOAD_LIMIT = 256 * 1024;

    /**
     * Joins the current JTA transaction. The payload is read at once; the rows are written just before the commit, after everything
     * that Hibernate has to flush, so that the events of one record are numbered in the order in which their transactions held its row.
     *
     * @return the event id, a UUIDv7
     * @throws PayloadTooLarge if the JSON of the payload exceeds {@link #PAYLOAD_LIMIT}
     * @throws jakarta.transaction.TransactionalException if there is no transaction to join
     */
    UUID append(OutgoingEvent event);
}
