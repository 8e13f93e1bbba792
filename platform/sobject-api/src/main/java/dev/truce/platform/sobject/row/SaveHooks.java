package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The steps of a save in their order: phase by phase, and within a phase by the names of the classes. */
final class SaveHooks {
    private final List<SaveHook<?>> inOrder;

    SaveHooks(List<SaveHook<?>> hooks) {
        this.inOrder = hooks.stream()
                .sorted(Comparator.<SaveHook<?>, SavePhase>comparing(SaveHook::phase)
                        .thenComparing(hook -> hook.getClass().getName()))
                .toList();
    }

    /** Runs those of the entity class whose phase is wanted. */
    <T extends SObjectRecord> void run(Class<?> entity, T row, Predicate<SavePhase> wanted) {
        for (SaveHook<?> hook : inOrder) {
            if (hook.entity() == entity && wanted.test(hook.phase())) {
                run(hook, row);
            }
        }
    }

    private static <T extends SObjectRecord> void run(SaveHook<T> hook, SObjectRecord row) {
        hook.on(hook.entity().cast(row));
    }
}
