package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.NoSuchRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All amendments. */
@ApplicationScoped
public class DealAmendments implements PanacheRepositoryBase<DealAmendment, String> {
    static final String KEY_PREFIX = "a05";

    DealAmendment require(String dealId, String amendmentId) {
        return RecordId.parse(amendmentId)
                .flatMap(this::findByIdOptional)
                .filter(found -> !found.isDeleted() && found.opportunity().equals(dealId))
                .orElseThrow(() -> new NoSuchRecord(amendmentId));
    }

    /** Whether one was submitted and is neither in force nor given up. */
    public boolean isPending(String dealId) {
        return find(
                        "opportunity = ?1 and status in ?2 and isDeleted = false",
                        dealId,
                        List.of(AmendmentStatus.IN_REVIEW, AmendmentStatus.APPROVED))
                .firstResultOptional()
                .isPresent(); // a count is translated anew at each close
    }

    DealAmendment blank(String id) {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('deal_amendment_number')")
                .getSingleResult();
        return new DealAmendment(id, "AM-%06d".formatted(next.longValue()));
    }
}
