package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.deals.account.Customers;
import dev.truce.deals.catalog.money.Currencies;
import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.catalog.stage.Stages;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Use case D1: a deal is created, usually open; one that ended elsewhere is recorded as history. */
@ApplicationScoped
class NewDeal {
    private final CurrentActor actor;
    private final Currencies currencies;
    private final Customers customers;
    private final Stages stages;
    private final DealRights rights;
    private final AskedIn askedIn;
    private final Capture capture;
    private final Closing closing;
    private final Clock clock;

    NewDeal(
            CurrentActor actor,
            Currencies currencies,
            Customers customers,
            Stages stages,
            DealRights rights,
            AskedIn askedIn,
            Capture capture,
            Closing closing,
            Clock clock) {
        this.actor = actor;
        this.currencies = currencies;
        this.customers = customers;
        this.stages = stages;
        this.rights = rights;
        this.askedIn = askedIn;
        this.capture = capture;
        this.closing = closing;
        this.clock = clock;
    }

    /** A deal of whoever creates it, to be filled in and then opened. */
    Deal blank(String id) {
        return new Deal(id, actor.get().userId(), currencies.standard());
    }

    /** Call before the owner of the deal is written, if one is sent. */
    void open(Deal deal, Stage stage) {
        Customer customer = Optional.ofNullable(deal.sale().accountId())
                .flatMap(customers::find)
                .orElse(null);
        if (customer != null && customer.ownerId() != null && actor.get().kind() != Actor.Kind.USER) {
            deal.giveTo(customer.ownerId(), false); // machines sell for whom the customer belongs to
        }
        rights.requireCreator(BusinessType.of(deal, customer), customer);
        if (customer != null && !deal.imported()) {
            askedIn.require(deal, customer);
        }
        if (!stage.closed()) {
            capture.require(deal);
            deal.open(stage, customer, clock.instant());
        } else if (deal.imported()) {
            deal.recordHistory(stage, customer, LocalDate.now(clock), clock.instant());
        } else {
            deal.open(firstOpenStage(), customer, clock.instant());
            closing.close(deal, stage);
        }
    }

    private Stage firstOpenStage() {
        return stages.firstOpen().orElseThrow(() -> new DealRefusals.NoActiveStage("open"));
    }
}
