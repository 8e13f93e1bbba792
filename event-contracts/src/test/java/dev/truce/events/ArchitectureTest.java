package dev.truce.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
class ArchitectureTest {

    @Test
    void contractsKnowTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.truce.events..",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..") // annotations that nobody but the compiler reads
                .check(Contracts.classes());
    }

    @Test
    void everyEventIsARecordOnAKnownTopic() {
        assertThat(Contracts.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event).isRecord();
            assertThat(Contracts.topicOf(event)).isIn(Topics.DEALS, Topics.HANDOFFS, Topics.ACCOUNT_OWNERSHIP);
            assertThat(Contracts.typeOf(event)).matches("truce(\\.[a-z][a-z-]*)+\\.v[1-9][0-9]*");
        });
    }

    @Test
    void everyEventIsInTheGuideForConsumers() throws IOException {
        String guide = Files.readString(Path.of("../docs/events.md"));

        assertThat(Contracts.events()).allSatisfy(event -> assertThat(guide)
                .contains("`" + Contracts.typeOf(event) + "`")
                .contains(Contracts.schemaOf(event).path("description").asText()));
    }

    @Test
    void everyTypeIsUsedOnce() {
        assertThat(Contracts.events().map(Contracts::typeOf)).doesNotHaveDuplicates();
    }
}
