package dev.truce.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.truce.platform.embedded.PortTaken;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a stack from starting, or ends it. */
class LocalStackIT {

    @TempDir
    Path folder;

    private StackLayout layout;

    @BeforeEach
    void installServices() throws Exception {
        layout = StandIn.layoutIn(folder);
    }

    @Test
    void saysWhichServiceEndedAndShowsTheEndOfItsLog() {
        try (LocalStack stack = LocalStack.start(layout, line -> {})) {
            CompletableFuture<Optional<ServiceEnded>> end = CompletableFuture.supplyAsync(stack::awaitEnd);

            tellToFail(ServiceName.HANDOFF);

            Awaitility.await().atMost(Duration.ofSeconds(30)).until(end::isDone);
            assertThat(end.join().orElseThrow())
                    .hasMessageContaining("handoff-service ended with exit code 3")
                    .hasMessageContaining("the disk is on fire");
        }
    }

    @Nested
    class AfterARunThatWasKilled {
        private List<ProcessHandle> leftBehind;

        @BeforeEach
        void aRunIsKilled() throws Exception {
            Process run = RunInItsOwnJvm.of(layout);
            leftBehind = run.toHandle().descendants().toList();
            run.destroyForcibly().waitFor();
        }

        @Test
        void endsWhatItLeftBehind() {
            assertThat(leftBehind).hasSizeGreaterThanOrEqualTo(4).allMatch(ProcessHandle::isAlive);

            try (LocalStack stack = LocalStack.start(layout, line -> {})) {
                assertThat(leftBehind).noneMatch(ProcessHandle::isAlive);
                assertThat(StandIn.servicesOf(stack)).allMatch(ServiceProcess::isAlive);
            }
        }
    }

    @Test
    void namesTheServiceWhosePortIsTaken() throws Exception {
        int port = layout.port(ServiceName.OWNERSHIP);
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> LocalStack.start(layout, line -> {}))
                    .withMessageContaining("account-ownership-service cannot start: port " + other.getLocalPort());
        }
    }

    @Test
    void saysHowToBuildAServiceThatIsNotBuilt() {
        StackLayout nothing = new StackLayout(folder.resolve("empty"), layout.home(), layout.basePort());

        assertThatExceptionOfType(NotBuilt.class)
                .isThrownBy(() -> LocalStack.start(nothing, line -> {}))
                .withMessageContaining("./truce up");
    }

    private void tellToFail(ServiceName service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(layout.url(service) + "/fail"))
                .build();
        assertThatIOException().as("the answer of a service that fails").isThrownBy(() -> HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding()));
    }
}
