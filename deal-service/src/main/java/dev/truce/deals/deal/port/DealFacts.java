package dev.truce.deals.deal.port;

import dev.truce.deals.deal.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deal as other features see it at one moment.
 *
 * @param accountId who buys; null while nobody has said
 * @param isNew whether it was never saved, so that nothing can belong to it yet
 * @param reopenSeq how often it was reopened
 * @param revision how often it was amended after a close, from 1
 */
public record DealFacts(
        String dealId,
        @Nullable String accountId,
        String ownerId,
        boolean isNew,
        boolean isOpen,
        boolean isWon,
        boolean isImported,
        boolean isDeleted,
        @Nullable BigDecimal amount,
        String currencyIsoCode,
        BigDecimal probability,
        LocalDate closeDate,
        Terms terms,
        BigDecimal soldEffortHours,
        int scopeVersion,
        Scope scope,
        int reopenSeq,
        int revision,
        List<SoldLine> lines) {

    public DealFacts {
        lines = List.copyOf(lines);
    }

    /** What was asked for and agreed about the delivery. */
    public record Terms(
            @Nullable String engagementType,
            @Nullable LocalDate requestedGoLive,
            @Nullable LocalDate contractedStart,
            @Nullable LocalDate contractedGoLive,
            boolean hardDeadline,
            @Nullable String deliveryUnitId,
            @Nullable String problemToSolve) {}

    /**
     * The account of a deal that cannot be without one any more.
     *
     * @throws IllegalStateException if it is
     */
    public String customer() {
        if (accountId == null) {
            throw new IllegalStateException("Deal " + dealId + " has no account");
        }
        return accountId;
    }

    public String fingerprint() {
        return scope.fingerprint();
    }

    /** Who delivers a line: the unit of the catalogue, else that of the deal; null while nobody is named. */
    public @Nullable String unitOf(SoldLine line) {
        return line.need().unitId() == null
                ? terms.deliveryUnitId()
                : line.need().unitId();
    }

    /** The days that the offering which takes longest takes by the catalogue; 0 where none says. */
    public int longestDuration() {
        return lines.stream()
                .map(line -> line.need().durationDays())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Whether it was lost, rescinded or thrown away, so that nobody will deliver it. */
    public boolean isOver() {
        return isDeleted || (!isOpen && !isWon);
    }
}
