package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Actuals;
import dev.truce.deals.deal.AgreedChange;
import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealEvent;
import dev.truce.events.AmendmentKind;
import dev.truce.events.DealActualsReported;
import dev.truce.events.DealActualsReportedBuilder;
import dev.truce.events.DealAmended;
import dev.truce.events.DealAmendedBuilder;
import dev.truce.events.DealClosed;
import dev.truce.events.DealOutcome;
import dev.truce.events.DealReopened;
import dev.truce.events.DealReopenedBuilder;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealRescindedBuilder;
import dev.truce.events.DealSplitsChanged;
import dev.truce.events.DealSplitsChangedBuilder;
import java.util.List;

/** Maps the domain events of a closed deal to the events of their contracts. */
final class AnnounceDealAfterClose {
    private final Deal deal;
    private final AnnouncedDeal told;

    AnnounceDealAfterClose(Deal deal) {
        this.deal = deal;
        this.told = new AnnouncedDeal(deal);
    }

    DealReopened reopened(DealEvent.Reopened event) {
        return new DealReopenedBuilder()
                .from(told)
                .expectedCloseDate(told.closeDate())
                .fromOutcome(event.wasWon() ? DealOutcome.WON : DealOutcome.LOST)
                .reopenSeq(deal.rounds().reopenSeq())
                .reason(event.undoing().reason())
                .handoffId(event.undoing().handoffId())
                .handoffStateAtReopen(event.undoing().handoffState())
                .build();
    }

    DealRescinded rescinded(DealEvent.Rescinded event) {
        return new DealRescindedBuilder()
                .from(told)
                .reason(event.reason())
                .effectiveOn(event.effectiveOn())
                .build();
    }

    DealAmended amended(AgreedChange change) {
        return new DealAmendedBuilder()
                .from(told)
                .amendmentId(change.amendmentId())
                .dealRevision(deal.rounds().revision())
                .changeKinds(change.kinds().stream().map(AmendmentKind::valueOf).toList())
                .deltaAmount(change.deltaAmount())
                .deltaEffortHours(change.deltaEffortHours())
                .newContractedGoLive(change.newGoLive())
                .affectedItemKeys(change.affectedItemKeys())
                .document(
                        change.documentUrl() == null
                                ? null
                                : new DealClosed.Document(change.documentUrl(), change.documentSha256()))
                .build();
    }

    DealActualsReported reported(Actuals actuals) {
        return new DealActualsReportedBuilder()
                .dealId(deal.id())
                .accountId(told.accountId())
                .soldEffortHours(deal.soldScope().soldEffortHours())
                .reviewedEffortHours(deal.deliverability().reviewedEffortHours())
                .actualEffortHours(actuals.effortHours())
                .actualStart(actuals.start())
                .actualGoLive(actuals.goLive())
                .complete(actuals.complete())
                .build();
    }

    DealSplitsChanged shared(DealEvent.SplitsChanged event, List<DealClosed.Split> splits) {
        return new DealSplitsChangedBuilder()
                .dealId(deal.id())
                .accountId(told.accountId())
                .splits(splits)
                .reason(event.reason())
                .build();
    }
}
