package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.deal.PendingChanges.Due;
import dev.truce.deals.deal.port.SoldLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** D3: what a deal sells and promises may change while it is open; a closed deal stays as it was agreed. */
final class DealEdits {
    private final Deal deal;
    private final PendingChanges pending;
    private final ScopeRevision revision;

    DealEdits(Deal deal, PendingChanges pending) {
        this.deal = deal;
        this.pending = pending;
        this.revision = new ScopeRevision(deal, pending);
    }

    /**
     * The customer's industry is taken over unless the deal has one already. A deal that was captured without a customer
     * counts as New Business; with this customer it may be an Expansion.
     */
    void placeWith(Customer customer) {
        revision.of(() -> {
            Sale sale = deal.sale();
            if (!deal.isFresh()
                    && sale.accountId() == null
                    && BusinessType.of(deal, null) == BusinessType.NEW_BUSINESS) {
                sale.type(BusinessType.usualWith(customer));
            }
            sale.accountId(customer.accountId());
            if (deal.need().industry() == null && customer.industry() != null) {
                deal.writeNeed(understood -> understood.industry(customer.industry()));
            }
        });
    }

    /** The deal has no account any more. */
    void placeWithNobody() {
        changeSale(sale -> sale.accountId(null));
    }

    void changeSale(Consumer<Sale> change) {
        revision.of(() -> change.accept(deal.sale()));
    }

    /** Ignored while lines make up the amount, as Salesforce does. */
    void price(@Nullable BigDecimal amount) {
        if (!deal.soldScope().hasOpportunityLineItem()) {
            changeSale(sale -> sale.amount(amount));
        }
    }

    /** The day the deal is expected to close, or the day of a close that follows in the same write. */
    void expectClose(LocalDate date) {
        pending.sent().addCloseDate(!date.equals(deal.sale().closeDate()));
        changeSale(sale -> sale.closeDate(date));
    }

    void changeTerms(Consumer<DeliveryTerms> change) {
        revision.of(() -> change.accept(deal.terms()));
    }

    void changeNeed(Consumer<CustomerNeed> change) {
        revision.of(() -> deal.writeNeed(change));
    }

    /** The amount and the effort are the sums of the lines; without lines the last amount stays. */
    void sell(List<SoldLine> lines) {
        revision.of(() -> {
            deal.soldScope().addUp(lines);
            if (!lines.isEmpty()) {
                deal.sale().amount(lines.stream().map(SoldLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
    }

    /** Promises and assumptions are part of the scope; those recorded after the close do not change it. */
    void rely(String promisesFingerprint, String assumptionsFingerprint) {
        if (!deal.isClosed()) {
            revision.of(() -> deal.soldScope().rely(promisesFingerprint, assumptionsFingerprint));
        }
        pending.due(Due.ASSESSMENT);
    }

    void judge(BigDecimal probability) {
        boolean moved = probability.compareTo(deal.forecast().probability()) != 0;
        if (moved && deal.isClosed()) {
            throw new DealRefusals.ClosedDealIsLocked(deal.id(), List.of("Probability"));
        }
        pending.sent().add(SentFields.Field.PROBABILITY);
        if (moved) {
            pending.sent().add(SentFields.Field.OTHER_PROBABILITY);
        }
        deal.forecast().override(probability);
        if (!deal.isFresh()) {
            deal.forecast().calculate(deal.sale());
        }
    }

    void explainLoss(@Nullable String reason) {
        requireChangeable("Loss_Reason__c", deal.conclusion().lossReason(), reason);
        deal.writeConclusion(written -> written.lossReason(reason));
    }

    void nameCompetitor(@Nullable String competitor) {
        requireChangeable("Competitor__c", deal.conclusion().competitor(), competitor);
        deal.writeConclusion(written -> written.competitor(competitor));
    }

    /** Why the stage changes in the same write. */
    void explainStageChange(@Nullable String reason) {
        if (reason != null) {
            pending.sent().add(SentFields.Field.STAGE_CHANGE_REASON);
        }
        deal.standing().explain(reason);
    }

    private void requireChangeable(String field, @Nullable String before, @Nullable String after) {
        if (deal.isClosed() && !deal.imported() && !Objects.equals(before, after)) {
            throw new DealRefusals.ClosedDealIsLocked(deal.id(), List.of(field));
        }
    }
}
