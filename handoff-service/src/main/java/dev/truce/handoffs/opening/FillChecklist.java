package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.Deadlines;
import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Doer;
import dev.truce.handoffs.item.DueDates;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what was composed for a deal, and answers what the deal, or an earlier handoff of it, says already. */
@ApplicationScoped
class FillChecklist {
    private final HandoffItems items;
    private final Directory people;
    private final UnitDeadlines deadlines;

    FillChecklist(HandoffItems items, Directory people, UnitDeadlines deadlines) {
        this.items = items;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** A checklist, and what has just happened to its items. */
    record Filled(Checklist checklist, List<ItemChange> changes) {}

    /**
     * The checklist of a new handoff.
     *
     * @param earlier the handoff whose place it takes; its answers count where the deal still says the same
     */
    Filled anew(Handoff handoff, ComposedChecklist composed, DealAsSold deal, @Nullable Handoff earlier) {
        Checklist known = earlier == null ? new Checklist(List.of()) : items.of(earlier.id());
        DealAnswers now = new DealAnswers(deal.facts());
        DealAnswers before =
                earlier == null ? now : new DealAnswers(earlier.sold().facts());
        DueDates dates = datesOfClose(deal).from(DueAnchor.EXPECTED_CLOSE, deal.closedOn());
        List<HandoffItem> asked = new ArrayList<>();
        List<ItemChange> changes = new ArrayList<>();
        for (ItemDefinition definition : composed.items()) {
            HandoffItem item = ask(handoff, definition, asked.size() + 1, dates);
            Optional<HandoffItem> answered =
                    hasChanged(definition, before, now) ? Optional.empty() : known.item(definition.key());
            answered.flatMap(found -> item.takeOver(found, system(deal)))
                    .or(() -> prefill(item, definition, now, deal, handoff.revision()))
                    .ifPresent(changes::add);
            asked.add(item);
        }
        items.persist(asked);
        return new Filled(new Checklist(asked), changes);
    }

    /**
     * The checklist of a handoff whose deal is another one now: what is asked anew is added, what the deal says
     * otherwise is answered anew or open again, and all other answers stay.
     *
     * @param before the deal as the checklist knew it
     * @param revision in which the answers are given
     */
    Filled again(Handoff handoff, ChecklistFacts before, ComposedChecklist composed, DealAsSold deal, int revision) {
        List<HandoffItem> asked = new ArrayList<>(items.of(handoff.id()).items());
        Set<String> required = composed.items().stream()
                .filter(ItemDefinition::isRequired)
                .map(ItemDefinition::key)
                .collect(Collectors.toSet());
        DueDates dates = datesOfClose(deal);
        asked.forEach(item -> {
            item.duty().require(required.contains(item.itemKey()));
            item.duty().dueBy(dates);
        });
        Checklist present = new Checklist(asked);
        DealAnswers now = new DealAnswers(deal.facts());
        DealAnswers known = new DealAnswers(before);
        List<ItemChange> changes = new ArrayList<>();
        for (ItemDefinition definition : composed.items()) {
            Optional<HandoffItem> found = present.item(definition.key());
            HandoffItem item = found.orElseGet(() -> ask(handoff, definition, asked.size() + 1, dates));
            if (found.isEmpty()) {
                items.persist(item);
                asked.add(item);
            }
            boolean changed = hasChanged(definition, known, now);
            if (changed || item.status() == ItemStatus.MISSING) {
                prefill(item, definition, now, deal, revision)
                        .or(() -> outdate(item, changed, deal))
                        .ifPresent(changes::add);
            }
        }
        return new Filled(new Checklist(asked), changes);
    }

    private static Optional<ItemChange> outdate(HandoffItem item, boolean changed, DealAsSold deal) {
        return changed && item.isAnswered() ? Optional.of(item.outdate(system(deal))) : Optional.empty();
    }

    private static HandoffItem ask(Handoff handoff, ItemDefinition definition, int place, DueDates dates) {
        HandoffItem item = new HandoffItem(RecordId.next("a13"), handoff.id(), definition, place);
        item.duty().dueBy(dates);
        return item;
    }

    private DueDates datesOfClose(DealAsSold deal) {
        Deadlines ofUnit = deadlines.ofUnit(deal.deliveryUnitId());
        DueDates dates = new DueDates(ofUnit.calendar(), ofUnit.today(deal.closedAt()))
                .from(DueAnchor.KICKOFF, deal.contractedStart())
                .from(DueAnchor.PROJECT_START, deal.contractedStart());
        return deal.won() ? dates.from(DueAnchor.CLOSED, deal.closedOn()) : dates;
    }

    private static boolean hasChanged(ItemDefinition definition, DealAnswers before, DealAnswers now) {
        return !before.to(definition).equals(now.to(definition));
    }

    private Optional<ItemChange> prefill(
            HandoffItem item, ItemDefinition definition, DealAnswers now, DealAsSold deal, int revision) {
        ItemDefinition.Prefill prefill = definition.prefill();
        return prefill == null
                ? Optional.empty()
                : now.to(definition)
                        .map(value -> new ProvidedAnswer(value, prefill.provenance(), null))
                        .flatMap(answer -> item.prefill(answer, answering(definition, deal), revision, people));
    }

    /** What the deal says was said by whoever sold it, unless delivery provides the item. */
    private static Doer answering(ItemDefinition definition, DealAsSold deal) {
        boolean sold =
                definition.providers().stream().anyMatch(role -> role.side().sells());
        return sold ? new Doer(deal.salesLeadId(), Side.SALES.label(), deal.closedAt()) : system(deal);
    }

    private static Doer system(DealAsSold deal) {
        return new Doer(Actor.SYSTEM_USER_ID, null, deal.closedAt());
    }
}
