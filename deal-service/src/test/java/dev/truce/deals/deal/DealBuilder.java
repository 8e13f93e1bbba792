package dev.truce.deals.deal;

import dev.truce.deals.account.AccountPhase;
import dev.truce.deals.account.Customer;
import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.port.DealMoment;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.platform.sobject.id.RecordId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes deals for tests: a valid open one unless told otherwise, with nothing left to announce. */
final class DealBuilder {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final LocalDate PLANNED = LocalDate.parse("2026-12-18");
    static final String OWNER = "0055e0000000001AAA";
    static final String ACCOUNT = "0015e0000000001AAA";

    static final Stage PROSPECTING = stage("Prospecting", 1, 10);
    static final Stage PROPOSAL = stage("Proposal/Price Quote", 7, 75);
    static final Stage WON = closed("Closed Won", 9, true);
    static final Stage LOST = closed("Closed Lost", 10, false);

    private Stage stage = PROSPECTING;
    private AccountPhase phase = AccountPhase.SALES_OWNED;
    private @Nullable BigDecimal amount = new BigDecimal("18000.00");
    private @Nullable BusinessType type;
    private boolean imported;
    private LocalDate closeDate = PLANNED;

    static DealBuilder aDeal() {
        return new DealBuilder();
    }

    DealBuilder inStage(Stage newStage) {
        this.stage = newStage;
        return this;
    }

    DealBuilder withAccountIn(AccountPhase newPhase) {
        this.phase = newPhase;
        return this;
    }

    DealBuilder worth(@Nullable String newAmount) {
        this.amount = newAmount == null ? null : new BigDecimal(newAmount);
        return this;
    }

    DealBuilder ofType(BusinessType newType) {
        this.type = newType;
        return this;
    }

    DealBuilder closingOn(LocalDate date) {
        this.closeDate = date;
        return this;
    }

    DealBuilder imported() {
        this.imported = true;
        this.closeDate = TODAY.minusYears(1);
        return this;
    }

    Deal build() {
        Deal deal = unsaved();
        if (imported) {
            deal.recordHistory(stage, customer(), TODAY, NOW);
        } else if (stage.closed()) {
            deal.open(PROSPECTING, customer(), NOW);
            saved(deal);
            deal.close(stage, List.of(), TODAY, NOW);
        } else {
            deal.open(stage, customer(), NOW);
        }
        return saved(deal);
    }

    /** Filled in, and not opened yet. */
    Deal unsaved() {
        Deal deal = new Deal(RecordId.next("006"), OWNER, "EUR");
        deal.declareImported(imported);
        deal.edit().changeSale(sale -> sale.name("Hartmann ERP quick start"));
        deal.edit().placeWith(customer());
        deal.edit().changeSale(sale -> sale.type(type));
        deal.edit().price(amount);
        deal.edit().expectClose(closeDate);
        return deal;
    }

    Customer customer() {
        return new Customer(ACCOUNT, "Manufacturing", phase, OWNER);
    }

    /** As the deal is when another request reads it. */
    static Deal saved(Deal deal) {
        takeEvents(deal);
        takeMoment(deal);
        return deal;
    }

    /** What would be announced about the deal if it were saved now. */
    static List<DealEvent> takeEvents(Deal deal) {
        return deal.pending().take(deal.scope());
    }

    /** What would be kept of the deal if it were saved now. */
    static Optional<DealMoment> takeMoment(Deal deal) {
        return deal.pending().takeDue(PendingChanges.Due.HISTORY)
                ? Optional.of(DealMoments.of(deal))
                : Optional.empty();
    }

    static SoldLine line(String price, String hours) {
        return new SoldLine(
                RecordId.next("00k"),
                null,
                "Import of open orders",
                "Import of open orders",
                "Service",
                BigDecimal.ONE,
                new BigDecimal(price),
                new BigDecimal(price),
                new BigDecimal(hours),
                null,
                null,
                new SoldLine.DeliveryNeed(true, List.of(), null, null),
                List.of());
    }

    static Stage stage(String name, int order, int probability) {
        return new Stage(
                name,
                name,
                order,
                true,
                false,
                false,
                BigDecimal.valueOf(probability),
                "Pipeline",
                List.of(),
                List.of());
    }

    private static Stage closed(String name, int order, boolean won) {
        return new Stage(
                name,
                name,
                order,
                true,
                true,
                won,
                BigDecimal.valueOf(won ? 100 : 0),
                won ? "Closed" : "Omitted",
                List.of(),
                List.of());
    }
}
