package dev.truce.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillPointsTest {
    private final AtomicInteger halts = new AtomicInteger();

    @Test
    void onlyTheChosenStepHalts() {
        KillPoints killPoints =
                new KillPoints(Optional.of(KillPoint.AFTER_CLAIM), Optional.empty(), halts::incrementAndGet);

        killPoints.reach(KillPoint.AFTER_POLL);
        assertThat(halts).hasValue(0);

        killPoints.reach(KillPoint.AFTER_CLAIM);
        assertThat(halts).hasValue(1);
    }

    @Test
    void nothingHaltsUnlessAStepIsChosen() {
        KillPoints killPoints = new KillPoints(Optional.empty(), Optional.empty(), halts::incrementAndGet);

        for (KillPoint step : KillPoint.values()) {
            killPoints.reach(step);
        }

        assertThat(halts).hasValue(0);
    }

    @Test
    void aFileArmsTheStepOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("armed");
        KillPoints killPoints =
                new KillPoints(Optional.of(KillPoint.AFTER_CLAIM), Optional.of(file), halts::incrementAndGet);

        killPoints.reach(KillPoint.AFTER_CLAIM);
        assertThat(halts).hasValue(0);

        Files.createFile(file);
        killPoints.reach(KillPoint.AFTER_CLAIM);
        killPoints.reach(KillPoint.AFTER_CLAIM);
        assertThat(halts).hasValue(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void theStepsAreNamedInTheConfigurationAsInTheDocumentation() {
        MessagingConfig config = Wiring.config(Map.of("kill-point", "after-send-before-ack"));

        assertThat(config.killPoint()).contains(KillPoint.AFTER_SEND_BEFORE_ACK);
    }
}
