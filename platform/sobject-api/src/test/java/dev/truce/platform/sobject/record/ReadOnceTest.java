package dev.truce.platform.sobject.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a list of records is read again. */
class ReadOnceTest {
    private final Map<Object, Object> transaction = new HashMap<>();
    private final Set<Object> managed = new HashSet<>();
    private final List<Page> stored = new ArrayList<>();
    private boolean isInTransaction = true;
    private int reads;

    private final ReadOnce known = new ReadOnce(
            as(TransactionSynchronizationRegistry.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getTransactionKey" -> isInTransaction ? transaction : null;
                case "getResource" -> transaction.get(arguments[0]);
                case "putResource" -> transaction.put(arguments[0], arguments[1]);
                default -> throw new UnsupportedOperationException(method.getName());
            }),
            as(EntityManager.class, (proxy, method, arguments) -> managed.contains(arguments[0])));

    private static <T> T as(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private Page stored() {
        Page page = new Page();
        stored.add(page);
        managed.add(page);
        return page;
    }

    private List<Page> pages() {
        return known.list(Page.class, "book", () -> {
            reads++;
            return stored;
        });
    }

    @Test
    void listIsReadOnceInATransaction() {
        Page page = stored();

        assertThat(pages()).containsExactly(page);
        assertThat(pages()).containsExactly(page);

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void addedRecordIsSeen() {
        pages();
        Page added = stored();
        known.added(added);

        assertThat(pages()).containsExactly(added);
    }

    @Test
    void recordOfAnotherObjectChangesNothing() {
        pages();
        known.added(new Cover());
        pages();

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void deletedRecordIsGoneBeforeItIsFlushed() {
        Page page = stored();
        pages();
        page.delete();

        assertThat(pages()).isEmpty();
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void whatWasReadBeforeALockIsReadAnewAndWhatWasReadUnderItIsNot() {
        Page page = stored();
        pages();
        known.locked(page);
        pages();
        known.locked(page);
        pages();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void recordThatLeftThePersistenceContextIsReadAnew() {
        stored();
        pages();
        managed.clear();
        pages();

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void outsideATransactionNothingIsKept() {
        isInTransaction = false;
        stored();
        pages();
        pages();

        assertThat(reads).isEqualTo(2);
    }

    private static final class Page extends SObjectRecord {
        Page() {
            super("a00000000000001AAA");
        }
    }

    private static final class Cover extends SObjectRecord {}
}
