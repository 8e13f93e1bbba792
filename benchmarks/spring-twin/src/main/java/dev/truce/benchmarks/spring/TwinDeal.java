package dev.truce.benchmarks.spring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A deal as a client sends and gets it. */
record TwinDeal(
        String id,
        long version,
        String name,
        String accountId,
        String stageName,
        BigDecimal amount,
        LocalDate closeDate,
        BigDecimal probability,
        boolean closed,
        boolean won) {

    /** What a client sends to make one. */
    record Wanted(
            String name,
            String accountId,
            String stageName,
            BigDecimal amount,
            LocalDate closeDate,
            List<Line> lines) {}

    /** A part of what is sold. */
    record Line(String productId, BigDecimal quantity, BigDecimal unitPrice) {}

    /** What a client sends to change one. */
    record Change(String stageName) {}

    /** What a client is told of one that it made. */
    record Made(String id) {}

    TwinDeal in(String stage) {
        boolean wins = stage.equals("Closed Won");
        return new TwinDeal(
                id,
                version + 1,
                name,
                accountId,
                stage,
                amount,
                closeDate,
                wins ? BigDecimal.valueOf(100) : probability,
                wins || stage.equals("Closed Lost"),
                wins);
    }
}
