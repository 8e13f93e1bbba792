package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.stage.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sale: open until it is won or lost, once. What it sells and promises may change while it is open;
 * a closed deal stays as it was agreed.
 */
@Entity
@Table(name = "deal")
class Deal extends DealState {
    @Transient
    private final PendingChanges pending = new PendingChanges();

    /** For JPA. */
    protected Deal() {}

    /** A deal that its writer fills in and then opens by giving it a stage. */
    Deal(String id, String ownerId, String currencyIsoCode) {
        super(id, ownerId, currencyIsoCode);
        pending.begin();
    }

    /** D1: the deal begins in an open stage. */
    void open(Stage first, Customer customer, Instant at) {
        begin(first, customer, at);
        pending.happened(new DealEvent.Opened(first.name(), forecast().probability(), first.forecastCategory()));
    }

    /** A deal that ended before Truce was there: no guards, no handoff. */
    void recordHistory(Stage end, Customer customer, LocalDate today, Instant at) {
        if (sale().closeDate().isAfter(today)) {
            throw new DealClosesInTheFuture(id(), sale().closeDate(), today);
        }
        begin(end, customer, at);
        pending.happened(new DealEvent.Imported());
    }

    private void begin(Stage stage, Customer customer, Instant at) {
        sale().type(BusinessType.of(this, customer).words());
        enter(stage, at);
        soldScope().stamp(scope(), true);
    }

    /** D2: to another open stage. */
    void take(StageStep step, Instant at) {
        requireOpen();
        step.requireAllowed(id(), pending.isStageChangeExplained());
        if (!pending.isStageChangeExplained()) {
            standing().explain(null);
        }
        pending.happened(new DealEvent.StageChanged(
                step.from().name(), step.to().name(), standing().daysSinceChange(at)));
        enter(step.to(), at);
    }

    /** D4 and D5: won or lost, when everything that guards the close was found to hold. */
    void close(Stage end, List<GuardFinding> findings, LocalDate today, Instant at) {
        requireOpen();
        List<GuardFinding> unmet =
                findings.stream().filter(finding -> !finding.met()).toList();
        if (!unmet.isEmpty()) {
            throw new CloseGuardsNotMet(id(), unmet);
        }
        sale().closeDate(pending.closingDay(id(), sale().closeDate(), today));
        enter(end, at);
        soldScope().stamp(scope(), false);
        pending.happened(new DealEvent.Closed());
    }

    private void enter(Stage stage, Instant at) {
        standing().enter(stage, at);
        forecast().follow(stage, pending.isProbabilityGiven());
        forecast().calculate(sale().amount(), sale().closeDate());
        pending.forHistory();
    }

    /** D10: stage, team, lines and closed state stay as they are. */
    void giveTo(String newOwner) {
        if (newOwner.equals(ownerId())) {
            return;
        }
        if (!pending.isFresh()) {
            pending.happened(new DealEvent.OwnerChanged(ownerId(), newOwner));
        }
        ownedBy(newOwner);
    }

    @Override
    public void delete() {
        if (isClosed() && !imported()) {
            throw new ClosedDealStays(id());
        }
        super.delete();
        pending.happened(new DealEvent.Deleted());
    }

    /** Part of D3; the customer's industry is taken over unless the deal has one already. */
    void placeWith(Customer customer) {
        revise(() -> {
            sale().accountId(customer.accountId());
            if (need().industry() == null && customer.industry() != null) {
                writeNeed(understood -> understood.industry(customer.industry()));
            }
        });
    }

    void changeSale(Consumer<Sale> change) {
        revise(() -> change.accept(sale()));
    }

    /** Part of D3; ignored while lines make up the amount, as Salesforce does. */
    void price(@Nullable BigDecimal amount) {
        if (!soldScope().hasOpportunityLineItem()) {
            revise(() -> sale().amount(amount));
        }
    }

    /** Part of D3, or the day of a close that follows in the same write. */
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

    /** Part of D3: what the lines say is what the deal sells; without lines the last amount stays. */
    void sell(List<SoldLine> lines) {
        revise(() -> {
            soldScope().addUp(lines);
            if (!lines.isEmpty()) {
                sale().amount(lines.stream().map(SoldLine::totalPrice).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        });
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
        if (changed.contains("Amount") || changed.contains("CloseDate")) {
            pending.forHistory();
        }
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new DealAlreadyClosed(id(), standing().stageName());
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

    /** What happened since the last call. Reading empties the list, so nothing is announced twice. */
    List<DealEvent> takeEvents() {
        return pending.take(scope());
    }

    /** The deal as it is now, when its stage, amount or close date changed since the last call. */
    Optional<DealMoment> takeMoment() {
        return pending.takeHistoric() ? Optional.of(DealMoment.of(this)) : Optional.empty();
    }
}
