package dev.truce.handoffs.opening;

import dev.truce.handoffs.handoff.DealAsSold;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.item.ItemStatus;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.sobject.access.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates the items of a composed checklist and prefills them from the deal or an earlier handoff of it. */
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
        DealAnswers before =
                new DealAnswers(earlier == null ? deal.facts() : earlier.sold().facts());
        DealPrefill prefill = prefill(handoff, deal, handoff.revision());
        prefill.dates().from(DueAnchor.EXPECTED_CLOSE, deal.closedOn());
        List<HandoffItem> asked = new ArrayList<>();
        List<ItemChange> changes = new ArrayList<>();
        for (ItemDefinition definition : composed.items()) {
            HandoffItem item = prefill.ask(definition, asked.size() + 1);
            Optional<HandoffItem> answered =
                    prefill.hasChangedSince(before, definition) ? Optional.empty() : known.item(definition.key());
            answered.flatMap(found -> item.takeOver(found, prefill.system()))
                    .or(() -> prefill.answer(item, definition))
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
        DealPrefill prefill = prefill(handoff, deal, revision);
        asked.forEach(item -> {
            item.duty().require(required.contains(item.itemKey()));
            item.duty().dueBy(prefill.dates());
        });
        Checklist present = new Checklist(asked);
        DealAnswers known = new DealAnswers(before);
        List<ItemChange> changes = new ArrayList<>();
        for (ItemDefinition definition : composed.items()) {
            Optional<HandoffItem> found = present.item(definition.key());
            HandoffItem item = found.orElseGet(() -> prefill.ask(definition, asked.size() + 1));
            if (found.isEmpty()) {
                items.persist(item);
                asked.add(item);
            }
            boolean changed = prefill.hasChangedSince(known, definition);
            if (changed || item.status() == ItemStatus.MISSING) {
                prefill.answer(item, definition)
                        .or(() -> changed ? prefill.outdate(item) : Optional.empty())
                        .ifPresent(changes::add);
            }
        }
        return new Filled(new Checklist(asked), changes);
    }

    private DealPrefill prefill(Handoff handoff, DealAsSold deal, int revision) {
        return new DealPrefill(handoff, deal, revision, people, deadlines.ofUnit(deal.deliveryUnitId()));
    }
}
