package dev.truce.platform.sobject.row;

/** Whether the copies of what other services master are up to date. */
public interface ReplicaProgress {

    /** True when nothing is known to be on its way; false when events wait or the broker is out of reach. */
    boolean caughtUp();
}
