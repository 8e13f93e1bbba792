package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How likely a deal is, and what the forecast of its quarter expects from it. Fiscal years are calendar years. */
@Embeddable
public class Forecast {
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);
    private static final int MONTHS_IN_QUARTER = 3;

    private BigDecimal probability = BigDecimal.ZERO;
    private String forecastCategoryName = "Pipeline";
    private @Nullable BigDecimal expectedRevenue;
    private int fiscalYear;
    private int fiscalQuarter;

    /** Takes the defaults of the stage; a probability that was sent with it stays, unless the stage ends the deal. */
    void follow(Stage stage, boolean probabilityGiven) {
        if (stage.closed() || !probabilityGiven) {
            this.probability = stage.probability();
        }
        this.forecastCategoryName = stage.forecastCategory();
    }

    void override(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(CERTAIN) > 0) {
            throw new ImpossibleProbability(percent);
        }
        this.probability = percent;
    }

    void calculate(Sale sale) {
        BigDecimal amount = sale.amount();
        LocalDate closeDate = sale.closeDate();
        this.expectedRevenue =
                amount == null ? null : amount.multiply(probability).divide(CERTAIN, 2, RoundingMode.HALF_UP);
        this.fiscalYear = closeDate.getYear();
        this.fiscalQuarter = (closeDate.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1;
    }

    public BigDecimal probability() {
        return probability;
    }

    public String forecastCategoryName() {
        return forecastCategoryName;
    }

    @Nullable BigDecimal expectedRevenue() {
        return expectedRevenue;
    }

    Integer fiscalYear() {
        return fiscalYear;
    }

    Integer fiscalQuarter() {
        return fiscalQuarter;
    }

    /** No chance of winning is below 0 or above 100 percent. */
    static final class ImpossibleProbability extends Refusal {
        ImpossibleProbability(BigDecimal probability) {
            super(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                    "A probability of %s is impossible: it is 0 to 100 percent".formatted(probability.toPlainString()),
                    "Probability");
        }
    }
}
