package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.port.GuardOverride;
import dev.truce.deals.deal.port.GuardOverrides;
import dev.truce.deals.deal.port.SellingTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a deal is closed, by the action or by a write of its stage: who may, what every guard finds, the close itself. */
@ApplicationScoped
class Closing {
    private final Instance<CloseGuard> guards;
    private final RequiredFields requiredFields;
    private final SellingTeam team;
    private final DealRights rights;
    private final DealView view;
    private final DealAssessor assessor;
    private final GuardOverrides overrides;
    private final DealPolicy policy;
    private final Clock clock;

    Closing(
            @Any Instance<CloseGuard> guards,
            RequiredFields requiredFields,
            SellingTeam team,
            DealRights rights,
            DealView view,
            DealAssessor assessor,
            GuardOverrides overrides,
            DealPolicy policy,
            Clock clock) {
        this.guards = guards;
        this.requiredFields = requiredFields;
        this.team = team;
        this.rights = rights;
        this.view = view;
        this.assessor = assessor;
        this.overrides = overrides;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param end an active closed stage */
    void close(Deal deal, Stage end) {
        rights.requireCloser(deal);
        if (!end.won() && deal.conclusion().lossReason() == null && !deal.isClosed()) {
            policy.defaultLossReason().ifPresent(deal.edit()::explainLoss);
        }
        deal.close(end, findings(deal, end), LocalDate.now(clock), clock.instant());
    }

    /** The findings of every guard that applies, in the order of their codes. */
    List<GuardFinding> findings(Deal deal, Stage end) {
        DealFacts facts = view.of(deal);
        ClosingDeal closing = closing(deal, end, facts);
        List<GuardFinding> found = guards.stream()
                .sorted(CloseGuard.BY_CODE)
                .map(guard -> guard.check(closing))
                .flatMap(Optional::stream)
                .toList();
        if (found.stream().allMatch(GuardFinding::met)) {
            return found;
        }
        List<GuardOverride> passed = overrides.of(facts);
        return found.stream().map(finding -> finding.withOverrideAmong(passed)).toList();
    }

    private ClosingDeal closing(Deal deal, Stage end, DealFacts facts) {
        return new ClosingDeal(
                deal.id(),
                end.won(),
                end.name(),
                requiredFields.missing(deal, end),
                deal.sale().amount(),
                deal.sale().currencyIsoCode(),
                deal.terms().contractSignedOn(),
                deal.terms().contractUrl(),
                deal.terms().deliveryUnit(),
                deal.conclusion().lossReason(),
                team.of(deal.id()),
                LocalDate.now(clock),
                facts,
                assessor.assess(facts));
    }
}
