package dev.truce.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.truce.platform.embedded.PortTaken;
import dev.truce.platform.embedded.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {

    @TempDir
    Path folder;

    private StackLayout layout;

    @BeforeEach
    void installServices() throws Exception {
        Path root = StandIn.installedIn(folder.resolve("root"));
        layout = new StackLayout(root, folder.resolve("home"), FreePorts.base());
    }

    @Test
    void startsEverythingAndStopsAllOfIt() throws Exception {
        List<String> told = new ArrayList<>();
        LocalStack stack = LocalStack.start(layout, told::add);
        List<ServiceProcess> services = servicesOf(stack);

        assertThat(told).hasSize(6).anyMatch(line -> line.endsWith("PostgreSQL is up"));
        assertThat(services).allMatch(ServiceProcess::isAlive);
        assertThat(StandIn.databaseOf(layout, ServiceName.HANDOFF)).endsWith("/handoff");
        assertThat(StandIn.databaseOf(layout, ServiceName.GATEWAY)).isEqualTo("null");

        Instant asked = Instant.now();
        stack.close();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(services).noneMatch(ServiceProcess::isAlive);
        assertThat(layout.ports()).allMatch(Ports::isFree);
        assertThat(PreviousRun.of(layout)).isEmpty();
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

    @Test
    void startsAKilledServiceAnew() {
        try (LocalStack stack = LocalStack.start(layout, line -> {})) {
            long killed = stack.service(ServiceName.DEAL).pid();
            stack.service(ServiceName.DEAL).kill();

            stack.restart(ServiceName.DEAL);

            assertThat(stack.service(ServiceName.DEAL).isAlive()).isTrue();
            assertThat(stack.service(ServiceName.DEAL).pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void runsOnceForAStateFolder() {
        try (LocalStack stack = LocalStack.start(layout, line -> {})) {
            assertThatExceptionOfType(AlreadyRunning.class)
                    .isThrownBy(() -> LocalStack.start(layout, line -> {}))
                    .withMessageContaining(stack.layout().home().toString());
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
                assertThat(servicesOf(stack)).allMatch(ServiceProcess::isAlive);
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

    private static List<ServiceProcess> servicesOf(LocalStack stack) {
        return List.of(
                stack.service(ServiceName.GATEWAY),
                stack.service(ServiceName.DEAL),
                stack.service(ServiceName.HANDOFF),
                stack.service(ServiceName.OWNERSHIP));
    }

    private void tellToFail(ServiceName service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(layout.url(service) + "/fail"))
                .build();
        assertThatIOException().as("the answer of a service that fails").isThrownBy(() -> HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding()));
    }
}
