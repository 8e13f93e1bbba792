package dev.truce.platform.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionRegistryTest {
    private long now;
    private final SessionRegistry sessions = new SessionRegistry(Settings.SMALL, () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
        sessions.forgetTheGone();
    }

    private String begun(String owner) {
        return sessions.begin(owner).orElseThrow().clientId();
    }

    @Test
    void sessionIsFoundByWhoBeganItOnly() {
        String id = begun("Ada");
        assertThat(sessions.find(id, "Ada")).isPresent();
        assertThat(sessions.find(id, "Bob")).isEmpty();
        assertThat(sessions.find(null, "Ada")).isEmpty();
    }

    @Test
    void sessionLivesAsLongAsItsClientComesBackInTime() {
        String id = begun("Ada");
        pass(Duration.ofSeconds(59));
        assertThat(sessions.find(id, "Ada")).isPresent();
        pass(Duration.ofSeconds(59));
        assertThat(sessions.find(id, "Ada")).isPresent();
        pass(Duration.ofSeconds(61));
        assertThat(sessions.find(id, "Ada")).isEmpty();
    }

    @Test
    void thereAreOnlySoManySessionsAtATime() {
        BayeuxSession first = sessions.begin("Ada").orElseThrow();
        begun("Bob");
        assertThat(sessions.begin("Cleo")).isEmpty();
        sessions.end(first);
        assertThat(sessions.begin("Cleo")).isPresent();
    }

    @Test
    void nobodyGuessesTheNextId() {
        String one = begun("Ada");
        String other = begun("Ada");
        assertThat(one).hasSizeGreaterThan(20).isNotEqualTo(other);
    }
}
