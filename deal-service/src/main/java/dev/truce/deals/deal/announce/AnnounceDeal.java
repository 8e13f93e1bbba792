package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealEvent;
import dev.truce.deals.deal.DeliveryTerms;
import dev.truce.deals.deal.Sale;
import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.scope.Tolerances;
import dev.truce.events.DealActualsReported;
import dev.truce.events.DealAmended;
import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealCreatedBuilder;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealDeletedBuilder;
import dev.truce.events.DealImported;
import dev.truce.events.DealImportedBuilder;
import dev.truce.events.DealOwnerChangeCause;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealOwnerChangedBuilder;
import dev.truce.events.DealReopened;
import dev.truce.events.DealRescinded;
import dev.truce.events.DealScopeChanged;
import dev.truce.events.DealScopeChangedBuilder;
import dev.truce.events.DealSplitsChanged;
import dev.truce.events.DealStageChanged;
import dev.truce.events.DealStageChangedBuilder;
import dev.truce.events.DeliveryReviewRequirementChanged;
import dev.truce.events.DeliveryReviewRequirementChangedBuilder;
import dev.truce.events.RequirementCode;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import java.util.List;

/** Maps each domain event of one deal to the event of its contract. */
final class AnnounceDeal implements DealEvent.Visitor {
    private final Deal deal;
    private final AnnouncedDeal told;
    private final Outbox outbox;
    private final AnnounceClosedDeal closedDeal;
    private final Tolerances tolerances;

    AnnounceDeal(Deal deal, Outbox outbox, AnnounceClosedDeal closedDeal, Tolerances tolerances) {
        this.deal = deal;
        this.told = new AnnouncedDeal(deal);
        this.outbox = outbox;
        this.closedDeal = closedDeal;
        this.tolerances = tolerances;
    }

    @Override
    public void opened(DealEvent.Opened event) {
        Sale sale = deal.sale();
        announce(
                DealCreated.TYPE,
                new DealCreatedBuilder()
                        .from(told)
                        .stageName(event.stageName())
                        .expectedCloseDate(sale.closeDate())
                        .probability(AnnounceInWords.percent(event.probability()))
                        .forecastCategory(event.forecastCategory())
                        .offeringIds(List.of())
                        .sourceGrowthOpportunityId(sale.growthOpportunity())
                        .referringAccountId(sale.referringAccount())
                        .build());
    }

    @Override
    public void stageChanged(DealEvent.StageChanged event) {
        announce(
                DealStageChanged.TYPE,
                new DealStageChangedBuilder()
                        .from(told)
                        .fromStage(event.from())
                        .toStage(event.to())
                        .expectedCloseDate(told.closeDate())
                        .daysInFromStage(event.daysInFrom())
                        .build());
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
        DeliveryTerms terms = deal.terms();
        announce(
                DealScopeChanged.TYPE,
                new DealScopeChangedBuilder()
                        .from(told)
                        .scopeVersion(deal.soldScope().scopeVersion())
                        .scopeFingerprint(deal.soldScope().scopeFingerprint())
                        .changedFields(changedFields)
                        .materialChange(material)
                        .expectedCloseDate(told.closeDate())
                        .soldEffortHours(deal.soldScope().soldEffortHours())
                        .requestedGoLive(terms.requestedGoLive())
                        .contractedStart(terms.contractedStart())
                        .contractedGoLive(terms.contractedGoLive())
                        .build());
    }

    @Override
    public void closed(DealEvent.Closed event) {
        announce(DealClosed.TYPE, closedDeal.payload(deal, event.overrides()));
    }

    @Override
    public void imported() {
        announce(
                DealImported.TYPE,
                new DealImportedBuilder()
                        .from(told)
                        .outcome(AnnounceInWords.outcome(deal))
                        .closedOn(told.closeDate())
                        .lossReason(deal.conclusion().lossReason())
                        .competitor(deal.conclusion().competitor())
                        .externalId(deal.externalId())
                        .build());
    }

    @Override
    public void ownerChanged(DealEvent.OwnerChanged event) {
        announce(
                DealOwnerChanged.TYPE,
                new DealOwnerChangedBuilder()
                        .from(told)
                        .fromOwnerId(event.from())
                        .toOwnerId(event.to())
                        .cause(event.ownerLeft() ? DealOwnerChangeCause.OWNER_LEFT : DealOwnerChangeCause.MANUAL)
                        .outcome(deal.isClosed() ? AnnounceInWords.outcome(deal) : null)
                        .build());
    }

    @Override
    public void requirementChanged(DealEvent.RequirementChanged event) {
        announce(DeliveryReviewRequirementChanged.TYPE, requirement(event.assessment()));
    }

    private DeliveryReviewRequirementChanged requirement(Assessment assessment) {
        return new DeliveryReviewRequirementChangedBuilder()
                .dealId(deal.id())
                .accountId(told.accountId())
                .required(assessment.requiresReview())
                .reasons(assessment.reasons().stream()
                        .map(reason -> new DeliveryReviewRequirementChanged.Reason(
                                RequirementCode.valueOf(reason.code()), reason.text()))
                        .toList())
                .scopeVersion(deal.soldScope().scopeVersion())
                .scopeFingerprint(deal.soldScope().scopeFingerprint())
                .standardisationPct(assessment.standardisation())
                .expertiseCoveragePct(assessment.expertiseCoverage())
                .firstOfKind(assessment.firstOfKind())
                .soldEffortHours(deal.soldScope().soldEffortHours())
                .build();
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
        announce(
                DealDeleted.TYPE,
                new DealDeletedBuilder()
                        .from(told)
                        .outcome(deal.isClosed() ? AnnounceInWords.outcome(deal) : null)
                        .build());
    }

    private void announce(String type, Object payload) {
        outbox.append(new OutgoingEvent(
                type, DealClosed.TOPIC, deal.id(), "Opportunity", deal.id(), deal.version(), payload));
    }
}
