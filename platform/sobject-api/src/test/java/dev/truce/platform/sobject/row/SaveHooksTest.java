package dev.truce.platform.sobject.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The order of what happens when a record is saved. */
class SaveHooksTest {
    private final List<String> ran = new ArrayList<>();

    @Test
    void whoMayIsAskedFirstAndOthersAreToldLast() {
        assertThat(SavePhase.values())
                .containsExactly(
                        SavePhase.AUTHORISE,
                        SavePhase.DEFAULT,
                        SavePhase.VALIDATE,
                        SavePhase.DERIVE,
                        SavePhase.FOLLOW,
                        SavePhase.ANNOUNCE);
    }

    @Test
    void recordReachesTheDatabaseBeforeAnythingFollows() {
        assertThat(List.of(SavePhase.values()))
                .filteredOn(SavePhase::isBeforeFlush)
                .last()
                .isEqualTo(SavePhase.DERIVE);
    }

    @RepeatedTest(5)
    void phasesRunInTheirOrderHoweverTheHooksAreFound() {
        List<SaveHook<?>> found = new ArrayList<>();
        for (SavePhase phase : SavePhase.values()) {
            found.add(new Step<>(Sheet.class, phase));
        }
        Collections.shuffle(found, new Random());

        new SaveHooks(found).run(Sheet.class, new Sheet(), phase -> true);

        assertThat(ran).containsExactly("AUTHORISE", "DEFAULT", "VALIDATE", "DERIVE", "FOLLOW", "ANNOUNCE");
    }

    @Test
    void onlyTheWantedPhasesOfTheRecordsOwnClassRun() {
        List<SaveHook<?>> found = List.of(
                new Step<>(Sheet.class, SavePhase.ANNOUNCE),
                new Step<>(Other.class, SavePhase.FOLLOW),
                new Step<>(Sheet.class, SavePhase.FOLLOW));

        new SaveHooks(found).run(Sheet.class, new Sheet(), SavePhase.FOLLOW::equals);

        assertThat(ran).containsExactly("FOLLOW");
    }

    private final class Step<T extends SObjectRecord> implements SaveHook<T> {
        private final Class<T> entity;
        private final SavePhase phase;

        Step(Class<T> entity, SavePhase phase) {
            this.entity = entity;
            this.phase = phase;
        }

        @Override
        public Class<T> entity() {
            return entity;
        }

        @Override
        public SavePhase phase() {
            return phase;
        }

        @Override
        public void on(T row) {
            ran.add(phase.name());
        }
    }

    private static final class Sheet extends SObjectRecord {}

    private static final class Other extends SObjectRecord {}
}
