package dev.truce.deals.review.requirement;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.RequirementReason;
import dev.truce.deals.deal.port.SoldLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** R0: the policy table. Every rule that asks for a review is named, with what was found. */
@ApplicationScoped
public class ReviewRequirement {
    private static final String FIXED_PRICE = "Fixed Price";

    private final RequirementPolicy policy;
    private final Clock clock;

    ReviewRequirement(RequirementPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Empty when the deal needs no review; history that was imported never does. */
    public List<RequirementReason> reasons(DealFacts deal, Expertise expertise) {
        List<RequirementReason> reasons = new ArrayList<>();
        if (!deal.isImported() || deal.isOpen()) {
            judgeMoney(deal, reasons);
            judgeLines(deal, reasons);
            judgeExpertise(expertise, reasons);
            judgeDates(deal, reasons);
        }
        return reasons;
    }

    private void judgeMoney(DealFacts deal, List<RequirementReason> reasons) {
        BigDecimal amount = deal.amount() == null ? BigDecimal.ZERO : deal.amount();
        if (amount.compareTo(policy.fromAmount()) >= 0) {
            reasons.add(new RequirementReason(
                    "AMOUNT",
                    "The amount of %s %s reaches %s."
                            .formatted(plain(amount), deal.currencyIsoCode(), plain(policy.fromAmount()))));
        }
        if (FIXED_PRICE.equals(deal.terms().engagementType()) && amount.compareTo(policy.fixedPriceFromAmount()) >= 0) {
            reasons.add(new RequirementReason(
                    "FIXED_PRICE",
                    "The price is fixed and reaches %s %s."
                            .formatted(plain(policy.fixedPriceFromAmount()), deal.currencyIsoCode())));
        }
    }

    private void judgeLines(DealFacts deal, List<RequirementReason> reasons) {
        List<SoldLine> bespoke =
                deal.lines().stream().filter(SoldLine::isBespoke).toList();
        if (policy.bespokeLines() && !bespoke.isEmpty()) {
            reasons.add(new RequirementReason("BESPOKE", "Bespoke: %s.".formatted(names(bespoke))));
        }
        List<SoldLine> deviating = deal.lines().stream()
                .filter(line -> !line.departures().isEmpty())
                .toList();
        if (policy.deviations() && !deviating.isEmpty()) {
            reasons.add(new RequirementReason(
                    "DEVIATION",
                    deviating.stream()
                            .map(line -> "%s deviates from its standard: %s."
                                    .formatted(line.name(), String.join("; ", line.departures())))
                            .collect(Collectors.joining(" "))));
        }
    }

    private void judgeExpertise(Expertise expertise, List<RequirementReason> reasons) {
        if (expertise.coverage().compareTo(policy.expertiseBelowPercent()) < 0) {
            reasons.add(new RequirementReason(
                    "EXPERTISE",
                    "Delivery has the skills for %s %% of the effort, less than %s %%."
                            .formatted(expertise.coverage().toPlainString(), policy.expertiseBelowPercent())));
        }
        if (policy.firstOfKind() && expertise.firstOfKind()) {
            reasons.add(new RequirementReason("FIRST_OF_KIND", "Something of it was never delivered before."));
        }
    }

    private void judgeDates(DealFacts deal, List<RequirementReason> reasons) {
        if (policy.hardDeadline() && deal.terms().hardDeadline()) {
            reasons.add(new RequirementReason("HARD_DEADLINE", "The customer cannot move the go-live."));
        }
        LocalDate requested = deal.terms().requestedGoLive();
        int longest = deal.lines().stream()
                .map(line -> line.need().durationDays())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        LocalDate earliest = start(deal).plusDays(longest);
        if (policy.earlyGoLive() && longest > 0 && requested != null && requested.isBefore(earliest)) {
            reasons.add(new RequirementReason(
                    "EARLY_GO_LIVE",
                    "A go-live on %s is requested; the standard takes %d days and allows %s."
                            .formatted(requested, longest, earliest)));
        }
    }

    private LocalDate start(DealFacts deal) {
        LocalDate today = LocalDate.now(clock);
        LocalDate agreed = deal.terms().contractedStart();
        if (agreed != null) {
            return agreed;
        }
        return deal.closeDate().isAfter(today) ? deal.closeDate() : today;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String names(List<SoldLine> lines) {
        return lines.stream().map(SoldLine::name).collect(Collectors.joining(", "));
    }
}
