package dev.truce.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackLayoutTest {

    @Test
    void countsAllPortsFromTheBase() {
        StackLayout layout = new StackLayout(Path.of("root"), Path.of("home"), 9000);

        assertThat(layout.ports()).containsExactly(9000, 9001, 9002, 9003, 9010, 9011, 9012);
        assertThat(layout.url(ServiceName.HANDOFF)).hasToString("http://127.0.0.1:9002");
        assertThat(layout.instanceUrl()).hasToString("http://127.0.0.1:9000");
        assertThat(layout.issuerUrl()).hasToString("http://127.0.0.1:9000");
    }

    @Test
    void tlsTakesAPortMoreAndIsWhatClientsAreTold() {
        StackLayout layout = new StackLayout(Path.of("root"), Path.of("home"), 9000).withTls();

        assertThat(layout.ports()).contains(9009);
        assertThat(layout.instanceUrl()).hasToString("https://localhost:9009");
        assertThat(layout.issuerUrl()).hasToString("http://127.0.0.1:9000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1023, 65_524, -1})
    void refusesABaseThatLeavesNoRoom(int base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackLayout(Path.of("root"), Path.of("home"), base))
                .withMessageContaining("between 1024 and 65523");
    }
}
