package dev.truce.deals.commitment.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.catalog.offering.SoldAsStandard;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealLineTest {
    private static final SoldAsStandard QUICK_START = new SoldAsStandard(
            "01t5e0000000001AAA",
            "ERP quick start",
            true,
            true,
            new BigDecimal("15000"),
            new BigDecimal("100"),
            new SoldAsStandard.Ranges(
                    new SoldAsStandard.Range(new BigDecimal("12000"), null),
                    new SoldAsStandard.Range(new BigDecimal("80"), new BigDecimal("140"))),
            List.of("Order management"),
            null,
            60);
    private final DealLine line = new DealLine("00k5e0000000001AAA");

    @Test
    void aStandardLineTakesOverNamePriceAndEffort() {
        line.count(new BigDecimal("2"));
        line.sell(QUICK_START);

        assertThat(line.name()).isEqualTo("ERP quick start");
        assertThat(line.totalPrice()).isEqualByComparingTo("30000");
        assertThat(line.effortHours()).isEqualByComparingTo("200");
        assertThat(line.asSold(QUICK_START, List.of()).isStandard()).isTrue();
    }

    @Test
    void whatIsSentBesideTheOfferingCounts() {
        line.sell(QUICK_START);
        line.price(new BigDecimal("14000"));
        line.take(new BigDecimal("80"));
        line.sell(QUICK_START);

        assertThat(line.totalPrice())
                .as("naming the offering again changes nothing")
                .isEqualByComparingTo("14000");
        assertThat(line.effortHours()).isEqualByComparingTo("80");
    }

    @Test
    void aBespokeLineIsCalledWhatItSays() {
        assertThat(line.name()).isEqualTo("Bespoke work");
        line.describe("Import of open orders");
        assertThat(line.name()).isEqualTo("Import of open orders");
        line.describe("x".repeat(4000));
        assertThat(line.name()).hasSize(255);

        line.sell(QUICK_START);
        line.describe("In two steps");
        assertThat(line.name()).isEqualTo("ERP quick start");
        line.sell(null);
        assertThat(line.name()).isEqualTo("In two steps");
        assertThat(line.asSold(null, List.of()).isStandard()).isFalse();
    }

    @Test
    void anInactiveOfferingIsNotSold() {
        SoldAsStandard retired = new SoldAsStandard(
                "01t5e0000000002AAA",
                "Old",
                false,
                true,
                null,
                null,
                SoldAsStandard.Ranges.UNLIMITED,
                List.of(),
                null,
                null);

        assertThatThrownBy(() -> line.sell(retired)).isInstanceOf(LineRefusals.OfferingIsNotSold.class);
    }

    @Test
    void aLineSellsSomethingAndTakesNoNegativeTime() {
        assertThatThrownBy(() -> line.count(BigDecimal.ZERO)).isInstanceOf(LineRefusals.LineSellsNothing.class);
        assertThatThrownBy(() -> line.take(new BigDecimal("-1"))).isInstanceOf(LineRefusals.NegativeEffort.class);
    }

    @Test
    void aLineStaysWithItsDeal() {
        line.belongTo("0065e0000000001AAA");
        line.belongTo("0065e0000000001AAA");

        assertThatThrownBy(() -> line.belongTo("0065e0000000002AAA"))
                .isInstanceOf(LineRefusals.LineStaysWithItsDeal.class);
    }

    @Test
    void aLineOutsideTheRangesOfItsOfferingIsNotStandard() {
        line.sell(QUICK_START);
        line.price(new BigDecimal("11999.99"));
        line.take(new BigDecimal("140.01"));

        assertThat(line.asSold(QUICK_START, List.of("Without training")).departures())
                .containsExactly(
                        "Without training",
                        "a price of 11999.99 is below the standard minimum of 12000",
                        "an effort of 140.01 is above the standard maximum of 140");
    }

    @Test
    void aLineNeedsTheSkillsOfItsOfferingUnlessItNamesItsOwn() {
        line.sell(QUICK_START);
        assertThat(line.asSold(QUICK_START, List.of()).need().skills()).containsExactly("Order management");

        line.needSkills("Data migration; Carrier portals;");
        assertThat(line.asSold(QUICK_START, List.of()).need().skills())
                .containsExactly("Data migration", "Carrier portals");
    }
}
