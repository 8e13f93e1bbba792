package dev.truce.platform.sobject.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What happens when a record is saved, and when others follow it. */
class SavedRecordsTest {
    private final List<String> done = new ArrayList<>();
    private final List<SaveHook<?>> hooks = new ArrayList<>();
    private final Book book = new Book();

    private SavedRecords records() {
        Map<Object, Object> transaction = new HashMap<>();
        return new SavedRecords(
                as(EntityManager.class, (proxy, method, arguments) -> {
                    if (method.getName().equals("contains")) {
                        return arguments[0] == book;
                    }
                    done.add(method.getName());
                    return null;
                }),
                as(
                        TransactionSynchronizationRegistry.class,
                        (proxy, method, arguments) -> method.getName().equals("getResource")
                                ? transaction.get(arguments[0])
                                : transaction.put(arguments[0], arguments[1])),
                instance());
    }

    @SuppressWarnings("unchecked")
    private Instance<SaveHook<?>> instance() {
        return as(Instance.class, (proxy, method, arguments) -> hooks.stream());
    }

    private static <T> T as(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private <T extends SObjectRecord> void hook(Class<T> entity, SavePhase phase, Consumer<T> work) {
        hooks.add(new Step<>(entity, phase, work));
    }

    @Test
    void refusedRecordNeverReachesTheDatabase() {
        hook(Page.class, SavePhase.AUTHORISE, page -> {
            throw new IllegalStateException("not yours");
        });

        assertThatThrownBy(() -> records().saved(new Page())).hasMessage("not yours");

        assertThat(done).isEmpty();
    }

    @Test
    void newRecordIsStoredBetweenWhatItNeedsAndWhatFollowsAndAllOfItBeforeItIsTold() {
        for (SavePhase phase : SavePhase.values()) {
            hook(Page.class, phase, page -> done.add(phase.name()));
        }

        records().saved(new Page());

        assertThat(done)
                .containsExactly(
                        "AUTHORISE",
                        "DEFAULT",
                        "VALIDATE",
                        "DERIVE",
                        "persist",
                        "flush",
                        "FOLLOW",
                        "flush",
                        "ANNOUNCE");
    }

    @Test
    void recordThatFollowsSeveralIsSavedOnceBeforeTheFirstIsTold() {
        SavedRecords[] records = new SavedRecords[1];
        hook(Page.class, SavePhase.DEFAULT, page -> records[0].saved(new Note()));
        hook(Note.class, SavePhase.FOLLOW, note -> records[0].follow(book, () -> done.add("add the note")));
        hook(Note.class, SavePhase.ANNOUNCE, note -> done.add("tell the note"));
        hook(Page.class, SavePhase.FOLLOW, page -> records[0].follow(book, () -> done.add("add the page")));
        hook(Page.class, SavePhase.ANNOUNCE, page -> done.add("tell the page"));
        hook(Book.class, SavePhase.ANNOUNCE, saved -> done.add("tell the book"));
        records[0] = records();

        records[0].saved(new Page());

        assertThat(done.stream().filter(step -> step.contains(" ")))
                .containsExactly("tell the note", "add the note", "add the page", "tell the book", "tell the page");
    }

    @Test
    void recordThatFollowsNothingIsSavedAtOnce() {
        hook(Book.class, SavePhase.ANNOUNCE, saved -> done.add("tell the book"));

        records().follow(book, () -> done.add("change the book"));

        assertThat(done).startsWith("change the book").endsWith("tell the book");
    }

    private record Step<T extends SObjectRecord>(Class<T> entity, SavePhase phase, Consumer<T> work)
            implements SaveHook<T> {
        @Override
        public void on(T row) {
            work.accept(row);
        }
    }

    private static final class Book extends SObjectRecord {}

    private static final class Page extends SObjectRecord {}

    private static final class Note extends SObjectRecord {}
}
