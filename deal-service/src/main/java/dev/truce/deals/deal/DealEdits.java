package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.deal.PendingChanges.Due;
import dev.truce.deals.deal.PendingChanges.Said;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
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

    DealEdits(Deal deal, PendingChanges pending) {
        this.deal = deal;
        this.pending = pending;
    }

    /**
     * The customer's industry is taken over unless the deal has one already. A deal that was captured without a customer
     * was taken for new business; with this one it may be more business.
     */
    void placeWith(Customer customer) {
        revise(() -> {
            Sale sale = deal.sale();
            if (!deal.isFresh()
                    && sale.accountId() == null
                    && BusinessType.of(deal, null) == BusinessType.NEW_BUSINESS) {
                sale.type(BusinessType.usualWith(customer).label());
            }
            sale.accountId(customer.accountId());
            if (deal.need().industry() == null && customer.industry() != null) {
                deal.writeNeed(understood -> understood.industry(customer.industry()));
            }
        });
    }

    /** Nobody knows any more who will buy. */
    void placeWithNobody() {
        changeSale(sale -> sale.accountId(null));
    }

    void changeSale(Consumer<Sale> change) {
        revise(() -> change.accept(deal.sale()));
    }

    /** Ignored while lines make up the amount, as Salesforce does. */
    void price(@Nullable BigDecimal amount) {
        if (!deal.soldScope().hasOpportunityLineItem()) {
            changeSale(sale -> sale.amount(amount));
        }
    }

    /** The day the deal is expected to close, or the day of a close that follows in the same write. */
    void expectClose(LocalDate date) {
        pending.sayCloseDate(!date.equals(deal.sale().closeDate()));
        changeSale(sale -> sale.closeDate(date));
    }

    void changeTerms(Consumer<DeliveryTerms> change) {
        revise(() -> change.accept(deal.terms()));
    }

    void changeNeed(Consumer<CustomerNeed> change) {
        revise(() -> deal.writeNeed(change));
    }

    /** What the lines say is what the deal sells; without lines the last amount stays. */
    void sell(List<SoldLine> lines) {
        revise(() -> {
            deal.soldScope().addUp(lines);
            if (!lines.isEmpty()) {
                deal.sale().amount(lines.stream().map(SoldLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
    }

    /** What was said and assumed beside the lines; nothing that comes up after the close changes what was agreed. */
    void rely(String promisesFingerprint, String assumptionsFingerprint) {
        if (!deal.isClosed()) {
            revise(() -> deal.soldScope().rely(promisesFingerprint, assumptionsFingerprint));
        }
        pending.due(Due.ASSESSMENT);
    }

    void judge(BigDecimal probability) {
        boolean moved = probability.compareTo(deal.forecast().probability()) != 0;
        if (moved && deal.isClosed()) {
            throw new ClosedDealIsLocked(deal.id(), List.of("Probability"));
        }
        pending.say(Said.PROBABILITY);
        if (moved) {
            pending.say(Said.OTHER_PROBABILITY);
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
            pending.say(Said.STAGE_CHANGE_REASON);
        }
        deal.standing().explain(reason);
    }

    private void revise(Runnable change) {
        if (deal.isFresh()) {
            change.run();
            return;
        }
        Scope before = deal.scope();
        change.run();
        Scope after = deal.scope();
        List<String> changed = after.differencesTo(before);
        if (!changed.isEmpty()) {
            followScope(before, after, changed);
        }
    }

    private void followScope(Scope before, Scope after, List<String> changed) {
        if (deal.isClosed() && !deal.imported()) {
            throw new ClosedDealIsLocked(deal.id(), changed);
        }
        if (deal.isClosed()) {
            pending.happened(new DealEvent.Imported());
        }
        deal.soldScope().stamp(after, pending.scopeChangedFrom(before));
        deal.forecast().calculate(deal.sale());
        pending.due(Due.ASSESSMENT);
        if (changed.contains("Amount") || changed.contains("CloseDate")) {
            pending.due(Due.HISTORY);
        }
    }

    private void requireChangeable(String field, @Nullable String before, @Nullable String after) {
        if (deal.isClosed() && !deal.imported() && !Objects.equals(before, after)) {
            throw new ClosedDealIsLocked(deal.id(), List.of(field));
        }
    }

    /** What was agreed when the deal closed is not edited afterwards. */
    static final class ClosedDealIsLocked extends Refusal {
        ClosedDealIsLocked(String dealId, List<String> fields) {
            super(List.of(new ApiError(
                    "Deal %s is closed and stays as it was agreed: %s cannot be changed any more"
                            .formatted(dealId, String.join(", ", fields)),
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    fields)));
        }
    }
}
