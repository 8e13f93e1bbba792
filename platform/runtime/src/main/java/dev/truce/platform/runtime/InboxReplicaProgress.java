package dev.truce.platform.runtime;

import dev.truce.platform.messaging.inbox.InboxProgress;
import dev.truce.platform.sobject.row.ReplicaProgress;
import jakarta.inject.Singleton;

/** The copies of what other services master are as new as the inbox. */
@Singleton
class InboxReplicaProgress implements ReplicaProgress {
    private final InboxProgress inbox;

    InboxReplicaProgress(InboxProgress inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean caughtUp() {
        return inbox.caughtUp();
    }
}
