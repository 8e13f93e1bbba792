package dev.truce.deals.promise;

import dev.truce.deals.deal.CloseGuard;
import dev.truce.deals.deal.ClosingDeal;
import dev.truce.deals.deal.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G7: what delivery contests is settled before the customer signs. */
@Singleton
class NoPromiseContested implements CloseGuard {
    private static final String CODE = "G7";
    private static final String RULE = "No promise is contested by delivery";

    private final Promises promises;

    NoPromiseContested(Promises promises) {
        this.promises = promises;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        List<String> contested = promises.contestedOf(deal.dealId());
        if (contested.isEmpty()) {
            return Optional.of(GuardFinding.met(CODE, RULE, "there is none"));
        }
        return Optional.of(GuardFinding.unmet(
                CODE,
                RULE,
                "delivery contests: " + String.join("; ", contested),
                "Add it to the contract, withdraw it with the customer, or have an Executive accept it as goodwill",
                List.of("Commitments__r")));
    }
}
