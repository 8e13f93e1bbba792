package dev.truce.deals.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a deal of the export was delivered, which the export does not tell: made up from the position of its row, so that it
 * is the same every time.
 *
 * @param sold hours; 0 where none are known
 * @param actual hours; null where nobody told
 * @param promise the status of the one promise about it; null where there is none
 */
record RealDelivery(
        BigDecimal sold,
        @Nullable BigDecimal actual,
        @Nullable LocalDate requested,
        @Nullable LocalDate contracted,
        @Nullable LocalDate committed,
        @Nullable LocalDate live,
        @Nullable String promise,
        boolean inContract) {
    private static final List<String> PROMISES =
            List.of("Disclosed", "Accepted By Delivery", "Contested", "Fulfilled", "Broken", "Fulfilled", "Fulfilled");
    private static final int TOLD_EVERY = 4;
    private static final int PROMISED_EVERY = 9;
    private static final int DATED_EVERY = 3;

    static List<RealDelivery> of(List<RealPipeline.Row> rows) {
        List<RealDelivery> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(
                    rows.get(i).stage().equals("Won")
                            ? won(i, LocalDate.parse(rows.get(i).closedOn()))
                            : open(i));
        }
        return all;
    }

    private static RealDelivery won(int i, LocalDate closedOn) {
        BigDecimal sold = BigDecimal.valueOf(i % 10 == 7 ? 0 : 40 + i * 7 % 50);
        boolean told = i % TOLD_EVERY == 0;
        boolean dated = i % DATED_EVERY == 0;
        BigDecimal share = BigDecimal.valueOf(80 + i * 11 % 60, 2);
        LocalDate requested = closedOn.plusDays(30 + i % 20);
        return new RealDelivery(
                sold,
                told ? BigDecimal.valueOf(40 + i * 7 % 50).multiply(share) : null,
                dated ? requested : null,
                dated ? requested.plusDays(i % 13) : null,
                dated ? requested.plusDays(i * 5 % 60 - 10) : null,
                told ? requested.plusDays(i * 3 % 25) : null,
                i % PROMISED_EVERY == 0 ? PROMISES.get(i / PROMISED_EVERY % PROMISES.size()) : null,
                i % 2 == 0);
    }

    private static RealDelivery open(int i) {
        return new RealDelivery(
                BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                null,
                i % PROMISED_EVERY == 0 ? "Disclosed" : null,
                i % 2 == 0);
    }
}
