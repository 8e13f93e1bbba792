package dev.truce.handoffs.announcement;

import dev.truce.events.HandoffKind;
import dev.truce.events.HandoffOpened;
import dev.truce.events.HandoffOpenedBuilder;
import dev.truce.events.HandoffStarted;
import dev.truce.events.HandoffStartedBuilder;
import dev.truce.events.TemplateLayer;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffEvent;
import dev.truce.handoffs.template.ComposedChecklist.AppliedTemplate;
import java.util.List;

/** How a handoff begins in the words of the contract. */
final class AnnouncedBeginning {
    private AnnouncedBeginning() {}

    static HandoffOpened opened(Handoff handoff, HandoffEvent.Opened opened) {
        return new HandoffOpenedBuilder()
                .from(new AnnouncedSubject(handoff))
                .kind(kind(handoff))
                .status(dev.truce.events.HandoffStatus.DRAFT)
                .reopenSeq(handoff.sold().reopenSeq())
                .dealRevision(handoff.sold().dealRevision())
                .templates(told(opened.templates()))
                .requiredItems(opened.requiredItems())
                .deliveryUnitId(handoff.sold().deliveryUnit())
                .salesLeadId(handoff.sold().salesLead())
                .build();
    }

    static HandoffStarted started(Handoff handoff, HandoffEvent.Started started) {
        return new HandoffStartedBuilder()
                .from(new AnnouncedSubject(handoff))
                .kind(kind(handoff))
                .status(dev.truce.events.HandoffStatus.valueOf(started.status().name()))
                .reopenSeq(handoff.sold().reopenSeq())
                .dealRevision(handoff.sold().dealRevision())
                .templates(told(started.templates()))
                .requiredItems(started.requiredItems())
                .deliveryUnitId(handoff.sold().deliveryUnit())
                .acceptorId(started.acceptor())
                .salesLeadId(handoff.sold().salesLead())
                .dueAt(started.dueAt())
                .build();
    }

    private static List<HandoffOpened.Template> told(List<AppliedTemplate> templates) {
        return templates.stream()
                .map(template -> new HandoffOpened.Template(
                        template.id(),
                        template.version(),
                        TemplateLayer.valueOf(template.layer().name())))
                .toList();
    }

    static HandoffKind kind(Handoff handoff) {
        return HandoffKind.valueOf(handoff.kind().name());
    }
}
