package dev.truce.platform.sobject.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lists of records that a transaction reads once, however many of its steps ask for them. A list is read anew after a
 * record of its object was added, and after a lock was taken, because whoever held it before may have changed what was
 * read. The records are those of the persistence context: what has changed about them is seen before it is flushed.
 */
@ApplicationScoped
public class ReadOnce {
    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;

    ReadOnce(TransactionSynchronizationRegistry transaction, EntityManager entities) {
        this.transaction = transaction;
        this.entities = entities;
    }

    /**
     * The records of an object that belong together and are in use. Whether one belongs to them must not change while it
     * is in use; what does change is left to the caller to look at.
     *
     * @param entity the entity class of the records
     * @param key what they have in common, such as the id of their parent
     * @param query reads them from the database, in the order of the answer
     * @return those that are not deleted; outside a transaction they are read each time
     */
    public <T extends SObjectRecord> List<T> list(Class<T> entity, String key, Supplier<List<T>> query) {
        Known known = known();
        if (known == null) {
            return query.get();
        }
        List<T> rows = known.lists(entity).get(key);
        if (rows == null || !rows.stream().allMatch(entities::contains)) {
            rows = List.copyOf(query.get());
            known.lists(entity).put(key, rows);
        }
        return rows.stream().filter(row -> !row.isDeleted()).toList();
    }

    /**
     * Call when a record was locked against changes by others. Locking it once more changes nothing.
     *
     * @param row the record
     */
    public void locked(SObjectRecord row) {
        Known known = known();
        if (known != null && known.locked.add(row.id())) {
            known.lists.clear();
        }
    }

    /** A record is about to be stored. */
    void added(SObjectRecord row) {
        Known known = known();
        if (known != null) {
            known.lists.remove(row.getClass());
        }
    }

    /** Null outside a transaction. */
    private @Nullable Known known() {
        if (transaction.getTransactionKey() == null) {
            return null;
        }
        Known known = (Known) transaction.getResource(Known.class);
        if (known == null) {
            known = new Known();
            transaction.putResource(Known.class, known);
        }
        return known;
    }

    /** What one transaction has read, and locked. */
    private static final class Known {
        private final Map<Class<?>, Map<String, List<?>>> lists = new HashMap<>();
        private final Set<String> locked = new HashSet<>();

        @SuppressWarnings("unchecked") // a list is put in under the class of its records
        private <T> Map<String, List<T>> lists(Class<T> entity) {
            return (Map<String, List<T>>) (Map<String, ?>) lists.computeIfAbsent(entity, first -> new HashMap<>());
        }
    }
}
