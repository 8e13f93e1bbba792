package dev.truce.deals.deal;

import dev.truce.deals.scope.Tolerances;
import dev.truce.events.DealActualsReported;
import dev.truce.events.DealAmended;
import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealImported;
import dev.truce.events.DealOwnerChangeCause;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealScopeChanged;
import dev.truce.events.DealSplitsChanged;
import dev.truce.events.DealStageChanged;
import dev.truce.events.DeliveryReviewRequirementChanged;
import dev.truce.events.RequirementCode;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import java.util.List;

/** Puts each event of one deal into the words of its contract. */
final class AnnounceDeal implements DealEvent.Listener {
    private final Deal deal;
    private final Outbox outbox;
    private final AnnounceClosedDeal closedDeal;
    private final Tolerances tolerances;

    AnnounceDeal(Deal deal, Outbox outbox, AnnounceClosedDeal closedDeal, Tolerances tolerances) {
        this.deal = deal;
        this.outbox = outbox;
        this.closedDeal = closedDeal;
        this.tolerances = tolerances;
    }

    @Override
    public void opened(DealEvent.Opened event) {
        Sale sale = deal.sale();
        announce(
                DealCreated.TYPE,
                new DealCreated(
                        deal.id(),
                        sale.accountId(),
                        sale.name(),
                        AnnounceInWords.type(deal),
                        deal.ownerId(),
                        sale.amount(),
                        sale.currencyIsoCode(),
                        event.stageName(),
                        sale.closeDate(),
                        AnnounceInWords.percent(event.probability()),
                        event.forecastCategory(),
                        List.of(),
                        sale.growthOpportunity(),
                        sale.referringAccount()));
    }

    @Override
    public void stageChanged(DealEvent.StageChanged event) {
        Sale sale = deal.sale();
        announce(
                DealStageChanged.TYPE,
                new DealStageChanged(
                        deal.id(),
                        event.from(),
                        event.to(),
                        sale.accountId(),
                        sale.name(),
                        AnnounceInWords.type(deal),
                        deal.ownerId(),
                        sale.amount(),
                        sale.currencyIsoCode(),
                        sale.closeDate(),
                        AnnounceInWords.probability(deal),
                        deal.forecast().forecastCategoryName(),
                        event.daysInFrom()));
    }

    @Override
    public void scopeChanged(DealEvent.ScopeChanged event) {
        announceScope(event.after().differencesTo(event.before()), event.after().exceeds(event.before(), tolerances));
    }

    @Override
    public void probabilityJudged() {
        announceScope(List.of("Probability"), false);
    }

    private void announceScope(List<String> changedFields, boolean material) {
        Sale sale = deal.sale();
        DeliveryTerms terms = deal.terms();
        announce(
                DealScopeChanged.TYPE,
                new DealScopeChanged(
                        deal.id(),
                        deal.soldScope().scopeVersion(),
                        deal.soldScope().scopeFingerprint(),
                        changedFields,
                        material,
                        sale.accountId(),
                        sale.name(),
                        AnnounceInWords.type(deal),
                        deal.ownerId(),
                        sale.amount(),
                        sale.currencyIsoCode(),
                        deal.standing().stageName(),
                        sale.closeDate(),
                        AnnounceInWords.probability(deal),
                        deal.forecast().forecastCategoryName(),
                        deal.soldScope().soldEffortHours(),
                        terms.requestedGoLive(),
                        terms.contractedStart(),
                        terms.contractedGoLive()));
    }

    @Override
    public void closed(DealEvent.Closed event) {
        announce(DealClosed.TYPE, closedDeal.payload(deal, event.overrides()));
    }

    @Override
    public void imported() {
        Sale sale = deal.sale();
        announce(
                DealImported.TYPE,
                new DealImported(
                        deal.id(),
                        sale.accountId(),
                        AnnounceInWords.outcome(deal),
                        sale.closeDate(),
                        AnnounceInWords.type(deal),
                        sale.name(),
                        deal.ownerId(),
                        sale.amount(),
                        sale.currencyIsoCode(),
                        deal.standing().stageName(),
                        AnnounceInWords.probability(deal),
                        deal.forecast().forecastCategoryName(),
                        deal.conclusion().lossReason(),
                        deal.conclusion().competitor(),
                        deal.externalId()));
    }

    @Override
    public void ownerChanged(DealEvent.OwnerChanged event) {
        Sale sale = deal.sale();
        announce(
                DealOwnerChanged.TYPE,
                new DealOwnerChanged(
                        deal.id(),
                        event.from(),
                        event.to(),
                        event.ownerLeft() ? DealOwnerChangeCause.OWNER_LEFT : DealOwnerChangeCause.MANUAL,
                        null,
                        sale.accountId(),
                        sale.name(),
                        AnnounceInWords.type(deal),
                        sale.amount(),
                        sale.currencyIsoCode(),
                        deal.standing().stageName(),
                        AnnounceInWords.probability(deal),
                        deal.forecast().forecastCategoryName(),
                        sale.closeDate(),
                        deal.isClosed() ? AnnounceInWords.outcome(deal) : null));
    }

    @Override
    public void requirementChanged(DealEvent.RequirementChanged event) {
        announce(DeliveryReviewRequirementChanged.TYPE, requirement(event.assessment()));
    }

    private DeliveryReviewRequirementChanged requirement(Assessment assessment) {
        return new DeliveryReviewRequirementChanged(
                deal.id(),
                deal.sale().accountId(),
                assessment.requiresReview(),
                assessment.reasons().stream()
                        .map(reason -> new DeliveryReviewRequirementChanged.Reason(
                                RequirementCode.valueOf(reason.code()), reason.text()))
                        .toList(),
                deal.soldScope().scopeVersion(),
                deal.soldScope().scopeFingerprint(),
                assessment.standardisation(),
                assessment.expertiseCoverage(),
                assessment.firstOfKind(),
                deal.soldScope().soldEffortHours());
    }

    @Override
    public void reopened(DealEvent.Reopened event) {
        announce(DealReopened.TYPE, new AnnounceDealAfterClose(deal).reopened(event));
    }

    @Override
    public void rescinded(DealEvent.Rescinded event) {
        announce(DealRescinded.TYPE, new AnnounceDealAfterClose(deal).rescinded(event));
    }

    @Override
    public void amended(DealEvent.Amended event) {
        announce(DealAmended.TYPE, new AnnounceDealAfterClose(deal).amended(event.change()));
    }

    @Override
    public void actualsReported(DealEvent.ActualsReported event) {
        announce(DealActualsReported.TYPE, new AnnounceDealAfterClose(deal).reported(event.actuals()));
    }

    @Override
    public void splitsChanged(DealEvent.SplitsChanged event) {
        announce(
                DealSplitsChanged.TYPE, new AnnounceDealAfterClose(deal).shared(event, closedDeal.splitsOf(deal.id())));
    }

    @Override
    public void deleted() {
        Sale sale = deal.sale();
        announce(
                DealDeleted.TYPE,
                new DealDeleted(
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
                        deal.isClosed() ? AnnounceInWords.outcome(deal) : null));
    }

    private void announce(String type, Object payload) {
        outbox.append(new OutgoingEvent(
                type, DealClosed.TOPIC, deal.id(), "Opportunity", deal.id(), deal.version(), payload));
    }
}
