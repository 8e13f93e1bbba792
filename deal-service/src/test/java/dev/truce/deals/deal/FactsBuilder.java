package dev.truce.deals.deal;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.deal.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the view of a deal for tests of other features: an open one of 18,000 unless told otherwise. */
public final class FactsBuilder {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final String DEAL = "0065e0000000001AAA";

    private BigDecimal amount = new BigDecimal("18000");
    private BigDecimal hours = new BigDecimal("100");
    private @Nullable LocalDate contractedGoLive;
    private boolean open = true;
    private boolean won;
    private int reopenSeq;
    private List<SoldLine> lines = List.of();

    public static FactsBuilder aDeal() {
        return new FactsBuilder();
    }

    public FactsBuilder worth(String newAmount) {
        this.amount = new BigDecimal(newAmount);
        return this;
    }

    public FactsBuilder taking(String newHours) {
        this.hours = new BigDecimal(newHours);
        return this;
    }

    public FactsBuilder liveOn(LocalDate date) {
        this.contractedGoLive = date;
        return this;
    }

    public FactsBuilder closed(boolean asWon) {
        this.open = false;
        this.won = asWon;
        return this;
    }

    public FactsBuilder reopened(int times) {
        this.reopenSeq = times;
        return this;
    }

    public FactsBuilder selling(SoldLine... newLines) {
        this.lines = List.of(newLines);
        return this;
    }

    public DealFacts build() {
        Scope scope = new Scope()
                .with("Amount", amount)
                .with(Scope.EFFORT, hours)
                .with("Contracted_Go_Live__c", contractedGoLive);
        return new DealFacts(
                DEAL,
                "0015e0000000001AAA",
                "0055e0000000001AAA",
                false,
                open,
                won,
                false,
                false,
                amount,
                "EUR",
                BigDecimal.TEN,
                TODAY.plusDays(30),
                new DealFacts.Terms(null, null, null, contractedGoLive, false, null, "Orders are typed three times"),
                hours,
                1,
                scope,
                reopenSeq,
                1,
                lines);
    }

    /** What a deal means for delivery that needs no review. */
    public static Assessment harmless() {
        return new Assessment(
                List.of(),
                null,
                new BigDecimal("100.00"),
                false,
                new Assessment.ReviewStanding("Not Required", null, null),
                new Assessment.Risk(0, List.of()));
    }
}
