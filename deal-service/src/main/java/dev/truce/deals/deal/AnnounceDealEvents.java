package dev.truce.deals.deal;

import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealImported;
import dev.truce.events.DealOwnerChangeCause;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealScopeChanged;
import dev.truce.events.DealStageChanged;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Tells the other services what happened to a deal, in the transaction in which it happened. Every
 * event gets a version of the deal of its own, so a consumer that ignores what is not newer misses none.
 */
@ApplicationScoped
class AnnounceDealEvents implements AfterSave<Deal> {
    private final Outbox outbox;
    private final EntityManager entities;
    private final AnnounceClosedDeal closedDeal;
    private final DealPolicy policy;

    AnnounceDealEvents(Outbox outbox, EntityManager entities, AnnounceClosedDeal closedDeal, DealPolicy policy) {
        this.outbox = outbox;
        this.entities = entities;
        this.closedDeal = closedDeal;
        this.policy = policy;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public void afterSave(Deal deal) {
        List<DealEvent> events = deal.takeEvents();
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                deal.countCompanionEvent();
                entities.flush();
            }
            events.get(i).tell(new Announcement(deal));
        }
    }

    /** Puts each event of one deal into the words of its contract. */
    private final class Announcement implements DealEvent.Listener {
        private final Deal deal;

        Announcement(Deal deal) {
            this.deal = deal;
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
                            null,
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
            announceScope(
                    event.after().differencesTo(event.before()),
                    event.after().exceeds(event.before(), Tolerances.of(policy)));
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
        public void closed() {
            announce(DealClosed.TYPE, closedDeal.payload(deal));
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
                            DealOwnerChangeCause.MANUAL,
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
}
