package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.scope.Scope;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** D3: what a deal sells and promises may change while it is open; a closed deal stays as it was agreed. */
@MappedSuperclass
abstract class EditableDeal extends DealState {
    @Transient
    private final PendingChanges pending = new PendingChanges();

    /** For JPA. */
    protected EditableDeal() {}

    EditableDeal(String id, String ownerId, String currencyIsoCode) {
        super(id, ownerId, currencyIsoCode);
        pending.begin();
    }

    final PendingChanges pending() {
        return pending;
    }

    /**
     * The customer's industry is taken over unless the deal has one already. A deal that was captured without a customer
     * was taken for new business; with this one it may be more business.
     */
    void placeWith(Customer customer) {
        revise(() -> {
            if (!isFresh() && sale().accountId() == null && BusinessType.of(this, null) == BusinessType.NEW_BUSINESS) {
                sale().type(BusinessType.usualWith(customer).words());
            }
            sale().accountId(customer.accountId());
            if (need().industry() == null && customer.industry() != null) {
                writeNeed(understood -> understood.industry(customer.industry()));
            }
        });
    }

    /** Nobody knows any more who will buy. */
    void placeWithNobody() {
        revise(() -> sale().accountId(null));
    }

    void changeSale(Consumer<Sale> change) {
        revise(() -> change.accept(sale()));
    }

    /** What delivery found at the customer, and the deal comes from. */
    void growFrom(@Nullable String growthOpportunity) {
        String id = growthOpportunity == null
                ? null
                : RecordId.parse(growthOpportunity)
                        .filter(known -> known.startsWith("a26"))
                        .orElseThrow(() -> new GrowthOpportunityIsMalformed(growthOpportunity));
        changeSale(sale -> sale.growthOpportunity(id));
    }

    /** Ignored while lines make up the amount, as Salesforce does. */
    void price(@Nullable BigDecimal amount) {
        if (!soldScope().hasOpportunityLineItem()) {
            revise(() -> sale().amount(amount));
        }
    }

    /** The day the deal is expected to close, or the day of a close that follows in the same write. */
    void expectClose(LocalDate date) {
        pending.closeDateGiven(!date.equals(sale().closeDate()));
        revise(() -> sale().closeDate(date));
    }

    void changeTerms(Consumer<DeliveryTerms> change) {
        revise(() -> change.accept(terms()));
    }

    void changeNeed(Consumer<CustomerNeed> change) {
        revise(() -> writeNeed(change));
    }

    /** What the lines say is what the deal sells; without lines the last amount stays. */
    void sell(List<SoldLine> lines) {
        revise(() -> {
            soldScope().addUp(lines);
            if (!lines.isEmpty()) {
                sale().amount(lines.stream().map(SoldLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
    }

    /** What was said and assumed beside the lines; nothing that comes up after the close changes what was agreed. */
    void rely(String promisesFingerprint, String assumptionsFingerprint) {
        if (!isClosed()) {
            revise(() -> soldScope().rely(promisesFingerprint, assumptionsFingerprint));
        }
        pending.assessmentDue();
    }

    void judge(BigDecimal probability) {
        boolean moved = probability.compareTo(forecast().probability()) != 0;
        if (moved && isClosed()) {
            throw new ClosedDealIsLocked(id(), List.of("Probability"));
        }
        pending.probabilityGiven(moved);
        forecast().override(probability);
        if (!pending.isFresh()) {
            forecast().calculate(sale().amount(), sale().closeDate());
        }
    }

    /** Said once, when the deal is created. */
    void declareImported(Boolean fromElsewhere) {
        if (isFresh()) {
            imported(fromElsewhere);
        } else if (!fromElsewhere.equals(imported())) {
            throw new ImportedIsSaidAtCreation(id());
        }
    }

    void explainLoss(@Nullable String reason) {
        requireChangeable("Loss_Reason__c", conclusion().lossReason(), reason);
        writeConclusion(written -> written.lossReason(reason));
    }

    void nameCompetitor(@Nullable String competitor) {
        requireChangeable("Competitor__c", conclusion().competitor(), competitor);
        writeConclusion(written -> written.competitor(competitor));
    }

    /** Why the stage changes in the same write. */
    void explainStageChange(@Nullable String reason) {
        if (reason != null) {
            pending.stageChangeExplained();
        }
        standing().explain(reason);
    }

    private void revise(Runnable change) {
        if (pending.isFresh()) {
            change.run();
            return;
        }
        Scope before = scope();
        change.run();
        Scope after = scope();
        List<String> changed = after.differencesTo(before);
        if (!changed.isEmpty()) {
            followScope(before, after, changed);
        }
    }

    private void followScope(Scope before, Scope after, List<String> changed) {
        if (isClosed() && !imported()) {
            throw new ClosedDealIsLocked(id(), changed);
        }
        if (isClosed()) {
            pending.happened(new DealEvent.Imported());
        }
        soldScope().stamp(after, pending.scopeChangedFrom(before));
        forecast().calculate(sale().amount(), sale().closeDate());
        pending.assessmentDue();
        if (changed.contains("Amount") || changed.contains("CloseDate")) {
            pending.forHistory();
        }
    }

    private void requireChangeable(String field, @Nullable String before, @Nullable String after) {
        if (isClosed() && !imported() && !Objects.equals(before, after)) {
            throw new ClosedDealIsLocked(id(), List.of(field));
        }
    }

    /** Whether the deal was never saved. */
    boolean isFresh() {
        return pending.isFresh();
    }

    /** Whether this part of the scope is another than when the deal was last saved. */
    boolean hasMoved(String field) {
        return pending.scopeBefore()
                .filter(before -> scope().differencesTo(before).contains(field))
                .isPresent();
    }

    /** What happened since the last call. Reading empties the list, so nothing is announced twice. */
    List<DealEvent> takeEvents() {
        return pending.take(scope());
    }

    /** The deal as it is now, when its stage, amount or close date changed since the last call. */
    Optional<DealMoment> takeMoment() {
        return pending.takeHistoric() ? Optional.of(DealMoment.of(this)) : Optional.empty();
    }
}
