package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sale: open until it is won or lost. */
@Entity
@Table(name = "deal")
public class Deal extends SObjectRecord {
    private String ownerId;
    private boolean imported;

    @Embedded
    private Sale sale;

    @Embedded
    private DealStanding standing = new DealStanding();

    @Embedded
    private Forecast forecast = new Forecast();

    @Embedded
    private SoldScope soldScope = new SoldScope();

    @Embedded
    private Deliverability deliverability = new Deliverability();

    @Embedded
    private DeliveryTerms terms = new DeliveryTerms();

    @Embedded
    private @Nullable CustomerNeed need;

    @Embedded
    private @Nullable SalesNotes notes;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Embedded
    private Rounds rounds = new Rounds();

    @Transient
    private final PendingChanges pending = new PendingChanges();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    /** A deal that its writer fills in and then opens by giving it a stage. */
    Deal(String id, String ownerId, String currencyIsoCode) {
        super(id);
        this.ownerId = ownerId;
        this.sale = new Sale(currencyIsoCode);
        pending.begin();
    }

    /** D1: the deal begins in an open stage. */
    void open(Stage first, @Nullable Customer customer, Instant at) {
        begin(first, customer, at);
        pending.happened(new DealEvent.Opened(first.name(), forecast.probability(), first.forecastCategory()));
    }

    /** A deal that ended before Truce was there: no guards, no handoff. */
    void recordHistory(Stage end, @Nullable Customer customer, LocalDate today, Instant at) {
        sale.requireClosedBy(today, id());
        begin(end, customer, at);
        pending.happened(new DealEvent.Imported());
    }

    private void begin(Stage stage, @Nullable Customer customer, Instant at) {
        sale.type(BusinessType.of(this, customer));
        enter(stage, at);
        soldScope.stamp(scope(), true);
    }

    /** D2: to another open stage. */
    void take(StageStep step, Instant at) {
        standing.requireOpen(id());
        step.requireAllowed(id(), pending.sent().has(SentFields.Field.STAGE_CHANGE_REASON));
        if (!pending.sent().has(SentFields.Field.STAGE_CHANGE_REASON)) {
            standing.explain(null);
        }
        pending.happened(step.taken(standing.daysSinceChange(at)));
        enter(step.to(), at);
    }

    /** D4 and D5: won or lost, when everything that guards the close was found to hold. */
    void close(Stage end, List<GuardFinding> findings, LocalDate today, Instant at) {
        standing.requireOpen(id());
        CloseGuardsNotMet.requireAll(id(), findings);
        sale.closeDate(pending.sent().closingDay(id(), sale.closeDate(), today));
        enter(end, at);
        soldScope.stamp(scope(), false);
        pending.happened(DealEvent.Closed.after(findings));
    }

    void enter(Stage stage, Instant at) {
        standing.enter(stage, at);
        forecast.follow(stage, pending.sent().has(SentFields.Field.PROBABILITY));
        forecast.calculate(sale);
        pending.due(PendingChanges.Due.HISTORY);
        pending.due(PendingChanges.Due.ASSESSMENT);
    }

    /** R0: what the scope means for delivery; publishes a change of the requirement of a review or of its reasons. */
    void assess(Assessment assessment) {
        if (deliverability.follow(assessment)) {
            pending.happened(new DealEvent.RequirementChanged(assessment));
        }
    }

    /**
     * D10: stage, team, lines and closed state stay as they are.
     *
     * @param ownerLeft whether whoever owns it has left
     */
    void giveTo(String newOwner, boolean ownerLeft) {
        if (newOwner.equals(ownerId)) {
            return;
        }
        if (!isFresh()) {
            pending.happened(new DealEvent.OwnerChanged(ownerId, newOwner, ownerLeft));
        }
        this.ownerId = newOwner;
    }

    @Override
    public void delete() {
        if (isClosed() && !imported) {
            throw new DealRefusals.ClosedDealStays(id());
        }
        super.delete();
        pending.happened(new DealEvent.Deleted());
    }

    /** Said once, when the deal is created. */
    void declareImported(Boolean fromElsewhere) {
        if (!isFresh() && !fromElsewhere.equals(imported)) {
            throw new DealRefusals.ImportedIsSaidAtCreation(id());
        }
        this.imported = fromElsewhere;
    }

    void writeNeed(Consumer<CustomerNeed> change) {
        CustomerNeed changed = need();
        change.accept(changed);
        this.need = changed;
    }

    /** Notes are not part of the scope: they may change at any time, and no event is published. */
    void writeNotes(Consumer<SalesNotes> change) {
        SalesNotes changed = notes();
        change.accept(changed);
        this.notes = changed;
    }

    void writeConclusion(Consumer<Conclusion> change) {
        Conclusion changed = conclusion();
        change.accept(changed);
        this.conclusion = changed;
    }

    /** D3: changes of what the deal sells and promises. */
    DealEdits edit() {
        return new DealEdits(this, pending);
    }

    DealAfterClose afterClose() {
        return new DealAfterClose(this, pending);
    }

    public PendingChanges pending() {
        return pending;
    }

    public String ownerId() {
        return ownerId;
    }

    Boolean imported() {
        return imported;
    }

    public Sale sale() {
        return sale;
    }

    public DealStanding standing() {
        return standing;
    }

    public Forecast forecast() {
        return forecast;
    }

    public SoldScope soldScope() {
        return soldScope;
    }

    public Deliverability deliverability() {
        return deliverability;
    }

    public DeliveryTerms terms() {
        return terms;
    }

    public CustomerNeed need() {
        return need == null ? new CustomerNeed() : need;
    }

    SalesNotes notes() {
        return notes == null ? new SalesNotes() : notes;
    }

    public Conclusion conclusion() {
        return conclusion == null ? new Conclusion() : conclusion;
    }

    public Rounds rounds() {
        return rounds;
    }

    public boolean isClosed() {
        return standing.isClosed();
    }

    public Scope scope() {
        return DealScope.of(this);
    }

    /** Whether the deal was never saved. */
    boolean isFresh() {
        return pending.isFresh();
    }
}
