package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement between the two sides about one sold deal. Sales answers a checklist and submits it; the named
 * project manager accepts it, accepts it with conditions, or returns it with reasons.
 */
@Entity
@Table(name = "handoff")
public class Handoff extends SObjectRecord {
    private String number;

    @Enumerated(EnumType.STRING)
    private HandoffKind kind;

    private String deal;
    private String account;
    private String ownerId;
    private @Nullable String acceptor;
    private String templateVersions;
    private long eventNumber;

    @Embedded
    private HandedOverDeal sold;

    @Embedded
    private HandoffProgress progress = new HandoffProgress();

    @Embedded
    private HandoffReadiness readiness = new HandoffReadiness();

    @Embedded
    private HandoffClocks clocks;

    @Embedded
    private HandoffMilestones milestones = new HandoffMilestones();

    @Embedded
    private Suspension suspension = new Suspension();

    @Transient
    private final List<NumberedEvent> events = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Handoff() {}

    /** H1: a draft with the checklist that was composed for the deal. */
    public Handoff(String id, String number, HandoffKind kind, DealAsSold deal, ComposedChecklist composed) {
        super(id);
        this.number = number;
        this.kind = kind;
        this.deal = deal.dealId();
        this.account = deal.accountId();
        this.clocks = new HandoffClocks(deal.closedAt());
        this.sold = new HandedOverDeal(deal);
        this.ownerId = deal.salesLeadId();
        this.templateVersions = composed.versions();
        happened(new HandoffEvent.Opened(composed.templates(), composed.requiredItems()));
    }

    /** The deal was won, perhaps not as it had been offered or won before. */
    public void handOff(DealAsSold deal, ComposedChecklist composed) {
        sell(deal);
        this.ownerId = deal.salesLeadId();
        this.templateVersions = composed.versions();
    }

    /** From now on this is handed over, of the same scope as before. */
    public void sell(DealAsSold deal) {
        this.sold = new HandedOverDeal(deal);
    }

    /**
     * H2: lets the clocks run.
     *
     * @param named the acceptor; null: the handoff waits until a delivery manager names one
     */
    public void start(ComposedChecklist composed, @Nullable String named, Deadlines deadlines) {
        requireIn("started", HandoffStatus.DRAFT);
        this.acceptor = named;
        progress.moveTo(named == null ? HandoffStatus.AWAITING_ACCEPTOR : HandoffStatus.IN_PROGRESS);
        Instant due = deadlines.toSubmit(sold.closedAt());
        clocks.start(named == null ? BallInCourt.DELIVERY : BallInCourt.SALES, sold.closedAt(), due);
        happened(new HandoffEvent.Started(status(), composed.templates(), composed.requiredItems(), named, due));
    }

    /** What sales does about it: H6, H7 and H12. */
    public SalesSide salesSide(Decision decision) {
        return new SalesSide(this, decision);
    }

    /** What delivery does about it: H3 and H8 to H11. */
    public DeliverySide deliverySide(Decision decision) {
        return new DeliverySide(this, decision);
    }

    /** What a change of its deal does to it: H16 and H17. */
    public Interruption interruption() {
        return new Interruption(this);
    }

    /** H12: resumes a returned handoff when one of its items is answered. */
    public void takeUpToAnswer(Checklist checklist) {
        if (status() == HandoffStatus.RETURNED) {
            takeUp(checklist);
        }
    }

    void takeUp(Checklist checklist) {
        progress.beginRevision();
        progress.moveTo(HandoffStatus.IN_PROGRESS);
        happened(HandoffEvent.Resumed.of(this, checklist));
    }

    /** H19: the last condition is met: the acceptance is unconditional from now on. */
    public void clearConditions(Decision decision) {
        requireIn("cleared of conditions", HandoffStatus.ACCEPTED_WITH_CONDITIONS);
        progress.moveTo(HandoffStatus.ACCEPTED);
        happened(new HandoffEvent.ConditionsCleared(revision(), decision.by().userId(), decision.at()));
    }

    /** Records changes of items and recomputes the readiness. */
    public void itemsChanged(List<ItemChange> changes, Checklist checklist, Instant at) {
        changes.forEach(change -> happened(new HandoffEvent.ItemChanged(change)));
        measure(checklist, at);
    }

    void measure(Checklist checklist, Instant at) {
        if (readiness.measure(checklist, status())) {
            happened(readiness.changed());
        }
        BallInCourt court = checklist.waitsForCustomerOnly() ? BallInCourt.CUSTOMER : BallInCourt.SALES;
        if (status() == HandoffStatus.IN_PROGRESS && court != clocks.ballInCourt()) {
            clocks.passBall(court, at);
        }
    }

    void requireIn(String deed, HandoffStatus... allowed) {
        progress.requireIn(number, deed, allowed);
    }

    void happened(HandoffEvent event) {
        events.add(new NumberedEvent(++eventNumber, event));
    }

    /** Drains the recorded events, so that none is announced twice. */
    public List<NumberedEvent> takeEvents() {
        List<NumberedEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    void giveTo(String newOwnerId) {
        this.ownerId = newOwnerId;
    }

    void name(String newAcceptor) {
        this.acceptor = newAcceptor;
    }

    public boolean isEditable(HandoffItem item) {
        return progress.isEditable(item);
    }

    public HandoffParties parties() {
        return new HandoffParties(number, sold.salesLead(), sold.team(), acceptor, milestones.submittedBy());
    }

    /** People call it by this, such as {@code HO-000042}. */
    public String number() {
        return number;
    }

    public HandoffKind kind() {
        return kind;
    }

    public String deal() {
        return deal;
    }

    public String account() {
        return account;
    }

    public HandedOverDeal sold() {
        return sold;
    }

    public HandoffStatus status() {
        return progress.status();
    }

    /** Its state; while suspended, the state it resumes in. */
    public HandoffStatus standing() {
        return suspension.standing(status());
    }

    public int revision() {
        return progress.revision();
    }

    public @Nullable String acceptor() {
        return acceptor;
    }

    String ownerId() {
        return ownerId;
    }

    public String templateVersions() {
        return templateVersions;
    }

    HandoffProgress progress() {
        return progress;
    }

    public HandoffReadiness readiness() {
        return readiness;
    }

    public HandoffClocks clocks() {
        return clocks;
    }

    public HandoffMilestones milestones() {
        return milestones;
    }

    Suspension suspension() {
        return suspension;
    }
}
