package dev.truce.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.truce.platform.embedded.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One run of a stack, from its start to its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackLifeIT {
    private static final int LAST = Integer.MAX_VALUE;

    private final List<String> told = new ArrayList<>();
    private StackLayout layout;
    private LocalStack stack;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        layout = StandIn.layoutIn(folder);
        stack = LocalStack.start(layout, told::add);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void startsEverythingAndTellsEachStep() throws Exception {
        assertThat(told).hasSize(6).anyMatch(line -> line.endsWith("PostgreSQL is up"));
        assertThat(StandIn.servicesOf(stack)).allMatch(ServiceProcess::isAlive);
        assertThat(StandIn.databaseOf(layout, ServiceName.HANDOFF)).endsWith("/handoff");
        assertThat(StandIn.databaseOf(layout, ServiceName.GATEWAY)).isEqualTo("null");
    }

    @Test
    void runsOnceForAStateFolder() {
        assertThatExceptionOfType(AlreadyRunning.class)
                .isThrownBy(() -> LocalStack.start(layout, line -> {}))
                .withMessageContaining(layout.home().toString());
    }

    @Test
    void startsAKilledServiceAnew() {
        long killed = stack.service(ServiceName.DEAL).pid();
        stack.service(ServiceName.DEAL).kill();

        stack.restart(ServiceName.DEAL);

        assertThat(stack.service(ServiceName.DEAL).isAlive()).isTrue();
        assertThat(stack.service(ServiceName.DEAL).pid()).isNotEqualTo(killed);
    }

    @Test
    @Order(LAST)
    void stopsAllOfIt() {
        List<ServiceProcess> services = StandIn.servicesOf(stack);
        assertThat(services).allMatch(ServiceProcess::isAlive);

        Instant asked = Instant.now();
        stack.close();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(services).noneMatch(ServiceProcess::isAlive);
        assertThat(layout.ports()).allMatch(Ports::isFree);
        assertThat(PreviousRun.of(layout)).isEmpty();
    }
}
