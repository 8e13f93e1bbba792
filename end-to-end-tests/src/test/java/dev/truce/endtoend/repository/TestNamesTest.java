package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The name of a test says whether it starts servers, so that {@code -Dquick} runs those that start none. */
class TestNamesTest {
    private static final Pattern STARTS_A_SERVER = Pattern.compile(
            "(?m)^@(QuarkusTest|\\w+ServiceTest|GatewayTest)\\b|\\bextends SObjectConformance\\b"
                    + "|\\b(PostgresServer|KafkaBroker|RestartableBroker|LocalStack)\\.(throwAway|persistent|started?)\\(");

    @Test
    void whatStartsAServerIsCalledIT() {
        List<Path> wrong = Checkout.filesEndingWith("Test.java").stream()
                .filter(file -> isWrong(Checkout.read(file)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void wrongNameIsFound() {
        assertThat(isWrong("@QuarkusTest\nclass ATest {}")).isTrue();
        assertThat(isWrong("class ATest extends SObjectConformance {}")).isTrue();
        assertThat(isWrong("class ATest { PostgresServer server = PostgresServer.throwAway(); }"))
                .isTrue();
        assertThat(isWrong("@QuarkusTest\npublic @interface AServiceTest {}")).isFalse();
        assertThat(isWrong("class ATest {}")).isFalse();
    }

    private static boolean isWrong(String source) {
        return STARTS_A_SERVER.matcher(source).find() && !source.contains("@interface");
    }
}
