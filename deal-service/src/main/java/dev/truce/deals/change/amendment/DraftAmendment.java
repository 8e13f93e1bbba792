package dev.truce.deals.change.amendment;

import dev.truce.deals.commitment.assumption.ProposedChanges;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** D8: somebody drafts an amendment, or a false assumption of a won deal does. */
@ApplicationScoped
class DraftAmendment implements ProposedChanges {
    private final DealDesk desk;
    private final DealAmendments amendments;
    private final AmendmentAuthority authority;
    private final SavedRecords records;

    DraftAmendment(DealDesk desk, DealAmendments amendments, AmendmentAuthority authority, SavedRecords records) {
        this.desk = desk;
        this.amendments = amendments;
        this.authority = authority;
        this.records = records;
    }

    void draft(DealAmendment amendment, String dealId) {
        DealFacts deal = desk.look(dealId);
        AmendmentAuthority.requireWon(deal);
        authority.requireDrafter(deal);
        amendment.belongTo(deal.dealId(), deal.revision());
    }

    @Override
    public String propose(String dealId, String because, @Nullable BigDecimal hours, @Nullable BigDecimal amount) {
        DealAmendment proposal = amendments.blank(RecordId.next(DealAmendments.KEY_PREFIX));
        proposal.belongTo(dealId, desk.look(dealId).revision());
        proposal.change("Scope Add");
        proposal.describe("An assumption turned out to be false: " + because);
        proposal.moveEffort(hours == null ? BigDecimal.ZERO : hours);
        proposal.moveAmount(amount == null ? BigDecimal.ZERO : amount);
        return records.saved(proposal).id();
    }
}
