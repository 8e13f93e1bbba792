package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.MessagingConfig;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/** A database transaction of its own with a request context around it, commit included. */
@Singleton
class InboxTransaction {
    private final int timeoutSeconds;

    InboxTransaction(MessagingConfig config) {
        this.timeoutSeconds =
                Math.toIntExact(config.inbox().transactionTimeout().toSeconds());
    }

    <T> T call(Callable<T> work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return QuarkusTransaction.requiringNew().timeout(timeoutSeconds).call(work);
        } finally {
            request.terminate();
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
