package dev.truce.platform.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets a fault test stop the process, without any shutdown, exactly between two steps. Inert unless {@code truce.messaging.kill-point} names a step.
 * With {@code truce.messaging.kill-point-file} it is armed at run time by creating that file and fires once, because it deletes the file:
 * the restarted process lives.
 */
@Singleton
public class KillPoints {
    private static final Logger LOG = Logger.getLogger(KillPoints.class);
    private static final int KILLED = 137;

    private final Optional<KillPoint> chosen;
    private final Optional<Path> armedBy;
    private final Runnable halt;

    @Inject
    KillPoints(MessagingConfig config) {
        this(config.killPoint(), config.killPointFile(), () -> Runtime.getRuntime()
                .halt(KILLED));
    }

    KillPoints(Optional<KillPoint> chosen, Optional<Path> armedBy, Runnable halt) {
        this.chosen = chosen;
        this.armedBy = armedBy;
        this.halt = halt;
    }

    /** Does not return if this step is the chosen one. */
    public void reach(KillPoint step) {
        if (chosen.isEmpty() || chosen.get() != step || !armed()) {
            return;
        }
        LOG.warnf("Halting at kill point: step=%s", step);
        halt.run();
    }

    private boolean armed() {
        try {
            return armedBy.isEmpty() || Files.deleteIfExists(armedBy.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
