package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.Deadlines;
import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.item.Doer;
import dev.truce.handoffs.item.DueDates;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Side;
import java.util.Optional;

/** Asks the items of one handoff, and answers them with what its deal says. */
final class DealPrefill {
    private final Handoff handoff;
    private final DealAsSold deal;
    private final DealAnswers answers;
    private final int revision;
    private final Directory people;
    private final DueDates dates;

    /**
     * @param revision in which the answers are given
     * @param deadlines of the unit that delivers
     */
    DealPrefill(Handoff handoff, DealAsSold deal, int revision, Directory people, Deadlines deadlines) {
        this.handoff = handoff;
        this.deal = deal;
        this.answers = new DealAnswers(deal.facts());
        this.revision = revision;
        this.people = people;
        this.dates = datesOfClose(deal, deadlines);
    }

    private static DueDates datesOfClose(DealAsSold deal, Deadlines deadlines) {
        DueDates dates = new DueDates(deadlines.calendar(), deadlines.today(deal.closedAt()))
                .from(DueAnchor.KICKOFF, deal.contractedStart())
                .from(DueAnchor.PROJECT_START, deal.contractedStart());
        return deal.won() ? dates.from(DueAnchor.CLOSED, deal.closedOn()) : dates;
    }

    /** The days from which due dates are counted, as far as the deal says them. */
    DueDates dates() {
        return dates;
    }

    /** A new item, due by what the deal says. */
    HandoffItem ask(ItemDefinition definition, int place) {
        HandoffItem item = new HandoffItem(RecordId.next("a13"), handoff.id(), definition, place);
        item.duty().dueBy(dates);
        return item;
    }

    /** Whether the deal answers the item otherwise than it did before. */
    boolean hasChangedSince(DealAnswers before, ItemDefinition definition) {
        return !before.to(definition).equals(answers.to(definition));
    }

    Optional<ItemChange> answer(HandoffItem item, ItemDefinition definition) {
        ItemDefinition.Prefill prefill = definition.prefill();
        return prefill == null
                ? Optional.empty()
                : answers.to(definition)
                        .map(value -> new ProvidedAnswer(value, prefill.provenance(), null))
                        .flatMap(answer -> item.prefill(answer, answering(definition), revision, people));
    }

    /** Opens an item again whose answer the deal does not give any more. */
    Optional<ItemChange> outdate(HandoffItem item) {
        return item.isAnswered() ? Optional.of(item.outdate(system())) : Optional.empty();
    }

    /** The provider of a prefilled answer: the owner of the deal, or the system for an item that delivery provides. */
    private Doer answering(ItemDefinition definition) {
        boolean sold =
                definition.providers().stream().anyMatch(role -> role.side().sells());
        return sold ? new Doer(deal.salesLeadId(), Side.SALES.label(), deal.closedAt()) : system();
    }

    Doer system() {
        return new Doer(Actor.SYSTEM_USER_ID, null, deal.closedAt());
    }
}
