package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.DealDesk;
import dev.truce.events.AmendmentChanged;
import dev.truce.events.AmendmentChangedBuilder;
import dev.truce.events.AmendmentKind;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes each step of an amendment. */
@ApplicationScoped
class AnnounceAmendments implements SaveHook<DealAmendment> {
    private final Outbox outbox;
    private final DealDesk desk;

    AnnounceAmendments(Outbox outbox, DealDesk desk) {
        this.outbox = outbox;
        this.desk = desk;
    }

    @Override
    public Class<DealAmendment> entity() {
        return DealAmendment.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(DealAmendment amendment) {
        if (amendment.takeMove()) {
            outbox.append(new OutgoingEvent(
                    AmendmentChanged.TYPE,
                    AmendmentChanged.TOPIC,
                    amendment.opportunity(),
                    "Deal_Amendment__c",
                    amendment.id(),
                    amendment.version(),
                    payload(amendment)));
        }
    }

    private AmendmentChanged payload(DealAmendment amendment) {
        return new AmendmentChangedBuilder()
                .amendmentId(amendment.id())
                .dealId(amendment.opportunity())
                .accountId(desk.look(amendment.opportunity()).accountId())
                .status(dev.truce.events.AmendmentStatus.valueOf(
                        amendment.status().name()))
                .dealRevision(amendment.dealRevision())
                .changeKinds(amendment.kindNames().stream()
                        .map(AmendmentKind::valueOf)
                        .toList())
                .affectedItemKeys(amendment.itemKeys())
                .decidedBy(amendment.decidedBy())
                .build();
    }
}
