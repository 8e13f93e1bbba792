package dev.truce.deals.deal;

import dev.truce.events.AmendmentKind;
import dev.truce.events.DealActualsReported;
import dev.truce.events.DealAmended;
import dev.truce.events.DealOutcome;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealSplitsChanged;
import dev.truce.events.SplitType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts what happens to a deal after its close into the words of its contracts. */
final class AnnounceDealAfterClose {
    private final Deal deal;
    private final Sale sale;

    AnnounceDealAfterClose(Deal deal) {
        this.deal = deal;
        this.sale = deal.sale();
    }

    DealReopened reopened(DealEvent.Reopened event) {
        return new DealReopened(
                deal.id(),
                sale.accountId(),
                sale.name(),
                AnnounceInWords.type(deal),
                deal.ownerId(),
                sale.amount(),
                sale.currencyIsoCode(),
                deal.standing().stageName(),
                AnnounceInWords.probability(deal),
                deal.forecast().forecastCategoryName(),
                sale.closeDate(),
                event.wasWon() ? DealOutcome.WON : DealOutcome.LOST,
                deal.reopenSeq(),
                event.undoing().reason(),
                event.undoing().handoffId(),
                event.undoing().handoffState());
    }

    DealRescinded rescinded(DealEvent.Rescinded event) {
        return new DealRescinded(
                deal.id(),
                sale.accountId(),
                sale.name(),
                AnnounceInWords.type(deal),
                deal.ownerId(),
                sale.amount(),
                sale.currencyIsoCode(),
                deal.standing().stageName(),
                AnnounceInWords.probability(deal),
                deal.forecast().forecastCategoryName(),
                sale.closeDate(),
                event.reason(),
                event.effectiveOn());
    }

    DealAmended amended(AgreedChange change) {
        return new DealAmended(
                deal.id(),
                sale.accountId(),
                sale.name(),
                AnnounceInWords.type(deal),
                deal.ownerId(),
                sale.amount(),
                sale.currencyIsoCode(),
                deal.standing().stageName(),
                AnnounceInWords.probability(deal),
                deal.forecast().forecastCategoryName(),
                sale.closeDate(),
                change.amendmentId(),
                deal.revision(),
                change.kinds().stream().map(AmendmentKind::valueOf).toList(),
                change.deltaAmount(),
                change.deltaEffortHours(),
                change.newGoLive(),
                change.affectedItemKeys(),
                change.documentUrl() == null
                        ? null
                        : new DealAmended.Document(change.documentUrl(), change.documentSha256()));
    }

    DealActualsReported reported(Actuals actuals) {
        return new DealActualsReported(
                deal.id(),
                sale.accountId(),
                deal.soldScope().soldEffortHours(),
                deal.deliverability().reviewedEffortHours(),
                actuals.effortHours(),
                actuals.start(),
                actuals.goLive(),
                actuals.complete());
    }

    DealSplitsChanged shared(DealEvent.SplitsChanged event, List<CreditSplits.CreditSplit> splits) {
        return new DealSplitsChanged(
                deal.id(),
                sale.accountId(),
                splits.stream()
                        .map(split -> new DealSplitsChanged.Split(
                                split.userId(),
                                Objects.requireNonNull(AnnounceInWords.side(split.side())),
                                SplitType.valueOf(split.type().toUpperCase(Locale.ROOT)),
                                split.percent()))
                        .toList(),
                event.reason());
    }
}
