package dev.truce.handoffs.handoff;

import dev.truce.events.HandoffKind;
import dev.truce.events.HandoffOpened;
import dev.truce.events.HandoffStarted;
import dev.truce.events.TemplateLayer;

/** How a handoff begins in the words of the contract. */
final class AnnouncedBeginning {
    private AnnouncedBeginning() {}

    static HandoffOpened opened(Handoff handoff, HandoffEvent.Opened opened) {
        return new HandoffOpened(
                handoff.id(),
                handoff.deal(),
                handoff.account(),
                kind(handoff),
                dev.truce.events.HandoffStatus.DRAFT,
                handoff.reopenSeq(),
                handoff.dealRevision(),
                opened.templates().stream()
                        .map(template -> new HandoffOpened.Template(
                                template.id(),
                                template.version(),
                                TemplateLayer.valueOf(template.layer().name())))
                        .toList(),
                opened.requiredItems(),
                handoff.deliveryUnit(),
                null,
                handoff.salesLead(),
                null);
    }

    static HandoffStarted started(Handoff handoff, HandoffEvent.Started started) {
        return new HandoffStarted(
                handoff.id(),
                handoff.deal(),
                handoff.account(),
                kind(handoff),
                dev.truce.events.HandoffStatus.valueOf(started.status().name()),
                handoff.reopenSeq(),
                handoff.dealRevision(),
                started.templates().stream()
                        .map(template -> new HandoffStarted.Template(
                                template.id(),
                                template.version(),
                                TemplateLayer.valueOf(template.layer().name())))
                        .toList(),
                started.requiredItems(),
                handoff.deliveryUnit(),
                started.acceptor(),
                handoff.salesLead(),
                started.dueAt());
    }

    static HandoffKind kind(Handoff handoff) {
        return HandoffKind.valueOf(handoff.kind().name());
    }
}
