package dev.truce.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeftBehindTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Process stranger;

    @BeforeEach
    void someoneElseRuns() throws Exception {
        stranger = JvmRun.of(Waits.class, "marked");
        JvmRun.firstLineOf(stranger);
    }

    @AfterEach
    void endSomeoneElse() {
        stranger.destroyForcibly();
    }

    @Test
    void endsTheProcessItKnows() {
        LeftBehind known = new LeftBehind(stranger.pid(), "java", "marked");

        assertThat(known.end(LeftBehind.Signal.TERM, PATIENCE)).isTrue();

        assertThat(stranger.isAlive()).isFalse();
    }

    @Test
    void sparesAnotherProgramThatGotThePid() {
        LeftBehind postgres = new LeftBehind(stranger.pid(), "postgres", "marked");

        assertThat(postgres.end(LeftBehind.Signal.TERM, PATIENCE)).isFalse();

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void sparesTheSameProgramOfAnotherFolder() {
        LeftBehind elsewhere =
                new LeftBehind(stranger.pid(), "java", Path.of("/elsewhere").toString());

        assertThat(elsewhere.end(LeftBehind.Signal.TERM, PATIENCE)).isFalse();

        assertThat(stranger.isAlive()).isTrue();
    }

    /** The process that is found or spared. */
    static final class Waits {

        public static void main(String[] args) throws Exception {
            System.out.println("waiting");
            Thread.currentThread().join();
        }
    }
}
