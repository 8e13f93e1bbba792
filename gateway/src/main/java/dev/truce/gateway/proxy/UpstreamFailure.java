package dev.truce.gateway.proxy;

import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.GatewaySettings;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.jboss.logging.Logger;

/** What to tell a client about a service that gave no answer. */
@Singleton
public class UpstreamFailure {
    private static final Logger LOG = Logger.getLogger(UpstreamFailure.class);
    private final long patience;

    UpstreamFailure(GatewaySettings settings) {
        this.patience = settings.patience().toNanos();
    }

    /**
     * What a caller is told when a service did not answer.
     *
     * @param since when the request was sent, by {@link System#nanoTime}
     */
    public Problem of(Throwable failure, Backend backend, long since) {
        LOG.warnf("A service gave no answer. service=%s reason=%s", backend.name(), failure.getMessage());
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return Problem.unavailable(backend.name());
        }
        return System.nanoTime() - since >= patience
                ? Problem.noAnswer(backend.name())
                : Problem.brokeOff(backend.name());
    }
}
