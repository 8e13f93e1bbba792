package dev.truce.deals.deal;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.record.ReadOnce;
import dev.truce.platform.sobject.row.NoSuchRecord;
import dev.truce.platform.sobject.row.RecordIsDeleted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All deals. */
@ApplicationScoped
public class Deals implements PanacheRepositoryBase<Deal, String> {
    private final ReadOnce known;

    Deals(ReadOnce known) {
        this.known = known;
    }

    /**
     * The deal with this id.
     *
     * @param dealId of 15 or 18 characters
     */
    public Deal require(String dealId) {
        return present(dealId, findById(canonical(dealId)));
    }

    /** As {@link #require}; nobody else changes the deal until the transaction ends. */
    Deal requireForChange(String dealId) {
        Deal deal = present(dealId, findById(canonical(dealId), LockModeType.PESSIMISTIC_WRITE));
        known.locked(deal);
        return deal;
    }

    /** Nobody else changes them until the transaction ends. */
    List<Deal> openOf(String ownerId) {
        List<Deal> open = find(
                        "ownerId = ?1 and standing.isClosed = false and isDeleted = false", Sort.by("id"), ownerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        open.forEach(known::locked);
        return open;
    }

    private static String canonical(String dealId) {
        return RecordId.parse(dealId).orElseThrow(() -> new NoSuchRecord(dealId));
    }

    private static Deal present(String dealId, @Nullable Deal found) {
        if (found == null) {
            throw new NoSuchRecord(dealId);
        }
        if (found.isDeleted()) {
            throw new RecordIsDeleted();
        }
        return found;
    }
}
