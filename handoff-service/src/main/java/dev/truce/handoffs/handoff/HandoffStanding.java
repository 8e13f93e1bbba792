package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Side;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a handoff stands, who its parties are, and what has happened to it that nobody has been told yet. */
@MappedSuperclass
abstract class HandoffStanding extends HandoffMilestones {
    private String number;
    private String kind;
    private String status = Picklist.word(HandoffStatus.DRAFT);
    private int revision = 1;
    private @Nullable String acceptor;
    private String ownerId;
    private String templateVersions;
    private boolean returnedWhole;
    private long eventNumber;

    @Transient
    private final List<NumberedEvent> events = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffStanding() {}

    HandoffStanding(String id, String number, HandoffKind kind, DealAsSold deal, ComposedChecklist composed) {
        super(id, deal);
        this.number = number;
        this.kind = Picklist.word(kind);
        this.ownerId = deal.salesLeadId();
        this.templateVersions = versions(composed);
    }

    /** The deal was won, perhaps not as it had been offered or won before. */
    final void handOver(DealAsSold deal, ComposedChecklist composed) {
        sell(deal);
        giveTo(deal.salesLeadId());
        this.templateVersions = versions(composed);
    }

    private static String versions(ComposedChecklist composed) {
        return composed.templates().stream()
                .map(template -> "%s v%d".formatted(template.name(), template.version()))
                .collect(Collectors.joining("; "));
    }

    final void happened(HandoffEvent event) {
        events.add(new NumberedEvent(++eventNumber, event));
    }

    /** What happened since the last call. Reading empties the list, so nothing is announced twice. */
    final List<NumberedEvent> takeEvents() {
        List<NumberedEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    final void moveTo(HandoffStatus to) {
        this.status = Picklist.word(to);
    }

    final void beginRevision() {
        this.revision++;
    }

    final void openAllUnsettled(boolean nowReturnedWhole) {
        this.returnedWhole = nowReturnedWhole;
    }

    final void name(@Nullable String newAcceptor) {
        this.acceptor = newAcceptor;
    }

    /** The deal has another owner; until it is accepted, the handoff is theirs too. */
    final void follow(String newSalesLead) {
        answerForSales(newSalesLead);
        giveTo(newSalesLead);
    }

    final void giveTo(String newOwnerId) {
        this.ownerId = newOwnerId;
    }

    final void requireStatus(String deed, HandoffStatus... allowed) {
        if (Arrays.stream(allowed).noneMatch(status()::equals)) {
            throw new HandoffNotIn(
                    number,
                    status(),
                    deed,
                    Arrays.stream(allowed).map(Picklist::word).collect(Collectors.joining(" or ")));
        }
    }

    final void requireFitToAccept(Actor candidate) {
        if (!candidate.isOn(Side.DELIVERY)) {
            throw new AcceptorMustDeliver(candidate.userId());
        }
        if (team().has(candidate.userId()) || candidate.userId().equals(submittedBy())) {
            throw new AcceptorSoldTheDeal(number, candidate.userId());
        }
    }

    final void requireDecider(Actor by, String deed) {
        if (by.userId().equals(submittedBy())) {
            throw new SubmitterCannotAccept(number);
        }
        if (!parties().isAcceptorOrDelegate(by)) {
            throw new OnlyAcceptorMayDecide(number, deed);
        }
    }

    /** Who leads the delivery: the named acceptor, also where somebody decided in their place. */
    final String deliveryLead(Decision decision) {
        String named = acceptor();
        return named == null ? decision.by().userId() : named;
    }

    /**
     * Whether the provider may answer this item now. While delivery looks at the handoff, and after the acceptance,
     * only what is open can be answered; after a return only what came back, or was answered since.
     */
    public final boolean isEditable(HandoffItem item) {
        if (item.status().isOpen()) {
            return status().isUndecided() || status().isAccepted();
        }
        if (!status().isWithSales()) {
            return false;
        }
        int worked = status() == HandoffStatus.RETURNED ? revision + 1 : revision;
        return worked == 1
                || item.providedInRevision() == worked
                || (returnedWhole && item.status() != ItemStatus.VERIFIED && item.status() != ItemStatus.NA_APPROVED);
    }

    public final boolean mayProvide(Actor person, HandoffItem item) {
        return parties().mayAct(person, item.providers());
    }

    public final boolean mayVerify(Actor person, HandoffItem item) {
        return parties().mayAct(person, item.verifiers());
    }

    /** Makes sure that this person may judge the answer to an item. */
    public final void requireVerifier(Actor person, HandoffItem item) {
        if (item.verifiers().isEmpty()) {
            throw new NobodyVerifiesItem(item.itemKey());
        }
        if (!mayVerify(person, item)) {
            throw new NotVerifierOfItem(item.itemKey(), words(item.verifierRoles()));
        }
        if (!status().isUndecided() && !status().isAccepted()) {
            throw new ItemNotEditable(number, status(), item.itemKey());
        }
    }

    static String words(@Nullable String roles) {
        return roles == null ? "nobody" : roles.replace(";", " or ");
    }

    final HandoffParties parties() {
        return new HandoffParties(salesLead(), team(), acceptor);
    }

    /** People call it by this, such as {@code HO-000042}. */
    public final String number() {
        return number;
    }

    public final HandoffKind kind() {
        return Picklist.read(HandoffKind.class, kind);
    }

    final String kindWord() {
        return kind;
    }

    public final HandoffStatus status() {
        return Picklist.read(HandoffStatus.class, status);
    }

    public final String statusWord() {
        return status;
    }

    public final int revision() {
        return revision;
    }

    public final @Nullable String acceptor() {
        return acceptor;
    }

    final String ownerId() {
        return ownerId;
    }

    public final String templateVersions() {
        return templateVersions;
    }
}
