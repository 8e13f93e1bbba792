package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.Versions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All handoffs. */
@ApplicationScoped
public class Handoffs implements PanacheRepositoryBase<Handoff, String> {
    private static final List<HandoffStatus> UNDECIDED = Arrays.stream(HandoffStatus.values())
            .filter(HandoffStatus::isUndecided)
            .toList();

    /**
     * The handoff, locked for update: concurrent changes wait until this transaction ends.
     *
     * @param ifMatch the expected version; null: any
     */
    public Handoff locked(String id, @Nullable String ifMatch) {
        Handoff handoff = RecordId.parse(id)
                .flatMap(known -> findByIdOptional(known, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new NoSuchHandoff(id));
        Versions.require(handoff, ifMatch);
        return handoff;
    }

    /** The handoff, to read it. */
    public Handoff require(String id) {
        return RecordId.parse(id)
                .flatMap(this::findByIdOptional)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new NoSuchHandoff(id));
    }

    /** The handoffs of a deal, locked for update, in the order of the closes that they hand over. */
    public List<Handoff> ofDeal(String dealId) {
        return find("deal = ?1 and not isDeleted order by sold.reopenSeq, id", dealId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many undecided handoffs this acceptor has. */
    public long undecidedWith(String acceptor) {
        return count("acceptor = ?1 and progress.status in ?2 and not isDeleted", acceptor, UNDECIDED);
    }

    /** The next name, such as {@code HO-000042}. */
    public String nextNumber() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('handoff_number')")
                .getSingleResult();
        return "HO-%06d".formatted(next.longValue());
    }

    /** There is no handoff with this id. */
    public static final class NoSuchHandoff extends Refusal {
        public NoSuchHandoff(String id) {
            super(ErrorCode.NOT_FOUND, "There is no handoff %s".formatted(id));
        }
    }
}
