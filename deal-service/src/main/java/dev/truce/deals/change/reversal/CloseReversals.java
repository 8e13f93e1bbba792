package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.NoSuchRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All requests to undo a close. */
@ApplicationScoped
class CloseReversals implements PanacheRepositoryBase<CloseReversal, String> {
    static final String KEY_PREFIX = "a07";

    CloseReversal require(String dealId, String reversalId) {
        return RecordId.parse(reversalId)
                .flatMap(this::findByIdOptional)
                .filter(found -> !found.isDeleted() && found.opportunity().equals(dealId))
                .orElseThrow(() -> new NoSuchRecord(reversalId));
    }

    boolean isPending(String dealId) {
        return find("opportunity = ?1 and status = ?2 and isDeleted = false", dealId, ReversalStatus.REQUESTED)
                .firstResultOptional()
                .isPresent(); // a count is translated anew at each close
    }
}
