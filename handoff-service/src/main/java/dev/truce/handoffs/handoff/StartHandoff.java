package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.Doer;
import dev.truce.handoffs.item.DueDates;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.template.ComposeChecklist;
import dev.truce.handoffs.template.ComposedChecklist;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.handoffs.template.PrefillPath;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use case: a deal is won, so its handoff begins. A deal has one, however often its close is heard of. */
@ApplicationScoped
class StartHandoff {
    private static final Logger LOG = Logger.getLogger(StartHandoff.class);
    private static final Set<String> SELLING_SIDES = Set.of("Sales", "Presales");
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final ComposeChecklist compose;
    private final Directory people;
    private final Deadlines deadlines;
    private final SavedRecords records;

    StartHandoff(
            Handoffs handoffs,
            HandoffItems items,
            ComposeChecklist compose,
            Directory people,
            Deadlines deadlines,
            SavedRecords records) {
        this.handoffs = handoffs;
        this.items = items;
        this.compose = compose;
        this.people = people;
        this.deadlines = deadlines;
        this.records = records;
    }

    @Transactional
    void forWon(WonDeal deal) {
        if (!deal.needsDelivery()) {
            LOG.infof("Deal needs no delivery, so no handoff: dealId=%s", deal.dealId());
        } else if (handoffs.started(deal.dealId(), HandoffKind.INITIAL, deal.reopenSeq())
                .isEmpty()) {
            start(deal);
        }
    }

    private void start(WonDeal deal) {
        ComposedChecklist composed = compose.forDeal(deal.facts());
        Handoff handoff = new Handoff(RecordId.next("a12"), handoffs.nextNumber(), HandoffKind.INITIAL, deal, composed);
        handoffs.persist(handoff);
        List<HandoffItem> asked = new ArrayList<>();
        List<ItemChange> prefilled = new ArrayList<>();
        DueDates dueDates = dueDates(deal);
        for (ItemDefinition definition : composed.items()) {
            HandoffItem item = new HandoffItem(RecordId.next("a13"), handoff.id(), definition, asked.size() + 1);
            item.dueBy(dueDates);
            prefill(item, definition, deal).ifPresent(prefilled::add);
            asked.add(item);
        }
        items.persist(asked);
        handoff.itemsChanged(prefilled, new Checklist(asked), deal.closedAt());
        handoff.start(composed, proposedAcceptor(deal), deadlines);
        records.saved(handoff);
        LOG.infof(
                "Handoff started: handoffId=%s dealId=%s status=%s items=%d prefilled=%d",
                handoff.id(), deal.dealId(), handoff.statusWord(), asked.size(), prefilled.size());
    }

    private DueDates dueDates(WonDeal deal) {
        return new DueDates(deadlines.calendar(), deadlines.today(deal.closedAt()))
                .from(DueAnchor.EXPECTED_CLOSE, deal.closedOn())
                .from(DueAnchor.CLOSED, deal.closedOn())
                .from(DueAnchor.KICKOFF, deal.contractedStart())
                .from(DueAnchor.PROJECT_START, deal.contractedStart());
    }

    private Optional<ItemChange> prefill(HandoffItem item, ItemDefinition definition, WonDeal deal) {
        ItemDefinition.Prefill prefill = definition.prefill();
        if (prefill == null) {
            return Optional.empty();
        }
        return PrefillPath.parse(prefill.path())
                .in(deal.facts().deal())
                .map(value -> new ProvidedAnswer(value, prefill.provenance(), null))
                .flatMap(answer -> item.prefill(answer, answering(definition, deal), people));
    }

    /** What the deal says was said by whoever sold it, unless delivery provides the item. */
    private static Doer answering(ItemDefinition definition, WonDeal deal) {
        boolean sold = definition.providers().stream().anyMatch(role -> SELLING_SIDES.contains(role.side()));
        return sold
                ? new Doer(deal.salesLeadId(), "Sales", deal.closedAt())
                : new Doer(Actor.SYSTEM_USER_ID, null, deal.closedAt());
    }

    /** The proposed project manager, where that is somebody who may accept; else the handoff waits for an acceptor. */
    private @Nullable String proposedAcceptor(WonDeal deal) {
        return Optional.ofNullable(deal.proposedAcceptorId())
                .flatMap(people::find)
                .filter(person -> person.isOn("Delivery"))
                .map(Actor::userId)
                .filter(userId -> !deal.team().has(userId))
                .orElse(null);
    }
}
