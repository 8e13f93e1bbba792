package dev.truce.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Duration LIFETIME = Duration.ofDays(30);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();

    private SigningKeys process() {
        LoginSettings settings = new Settings(folder);
        return new SigningKeys(new StateFolder(settings), settings, clock);
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.published().keys().stream().map(JsonWebKeySet.Key::kid).toList();
    }

    @Test
    void firstStartMakesTwoKeysOfWhichTheOlderSigns() {
        SigningKeys keys = process();

        assertThat(ids(keys)).hasSize(2);
        assertThat(keys.signer().id()).isEqualTo(ids(keys).get(0));
    }

    @Test
    void nextStartHasTheSameKeys() {
        assertThat(ids(process())).isEqualTo(ids(process()));
    }

    @Test
    void keyIsPublishedForItsWholeLifetimeBeforeItSigns() {
        SigningKeys keys = process();
        List<String> first = ids(keys);

        clock.move(LIFETIME.minusSeconds(1));
        assertThat(ids(keys)).isEqualTo(first);
        clock.move(Duration.ofSeconds(1));

        assertThat(ids(keys)).hasSize(3).containsAll(first);
        assertThat(keys.signer().id()).isEqualTo(first.get(1));
    }

    @Test
    void keyThatSignedBeforeStillVerifiesAndOlderOnesAreForgotten() {
        SigningKeys keys = process();
        List<String> first = ids(keys);
        for (int turn = 0; turn < 3; turn++) {
            String signer = keys.signer().id();
            clock.move(LIFETIME);
            assertThat(ids(keys)).contains(signer).hasSize(3);
        }
        assertThat(ids(keys)).doesNotContainAnyElementsOf(first);
    }

    @Test
    void processesWithOneFolderTurnOnce() {
        SigningKeys one = process();
        SigningKeys other = process();
        assertThat(ids(one)).isEqualTo(ids(other));

        clock.move(LIFETIME);

        assertThat(ids(one)).isEqualTo(ids(other)).hasSize(3);
        assertThat(one.signer().id()).isEqualTo(other.signer().id());
    }

    @Test
    void damagedKeyStopsTheServiceInsteadOfSigningWithAnother() throws Exception {
        String signer = process().signer().id();
        Files.writeString(folder.resolve("signing-keys").resolve(signer + ".key"), "bm90IGEga2V5");

        assertThatThrownBy(() -> process().signer())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private record Settings(Path stateDir) implements LoginSettings {
        @Override
        public String issuerUrl() {
            return "http://issuer.test";
        }

        @Override
        public String instanceUrl() {
            return issuerUrl();
        }

        @Override
        public boolean passwordGrant() {
            return false;
        }

        @Override
        public boolean localLogin() {
            return false;
        }

        @Override
        public Duration refreshTokenLifetime() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Duration tokenLifetime() {
            return Duration.ofMinutes(15);
        }

        @Override
        public Duration keyLifetime() {
            return LIFETIME;
        }

        @Override
        public int passwordIterations() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int failedAttempts() {
            return 10;
        }

        @Override
        public Duration failedAttemptsWindow() {
            return Duration.ofMinutes(5);
        }
    }
}
