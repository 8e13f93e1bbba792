package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G7: what delivery contests is settled before the customer signs. */
@Singleton
class NoPromiseContested extends CloseGuard {
    private final Promises promises;

    NoPromiseContested(Promises promises) {
        super("G7", "No promise is contested by delivery");
        this.promises = promises;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        List<String> contested = promises.contestedOf(deal.dealId());
        if (contested.isEmpty()) {
            return Optional.of(met("there is none"));
        }
        return Optional.of(unmet(
                "delivery contests: " + String.join("; ", contested),
                "Add it to the contract, withdraw it with the customer, or have an Executive accept it as goodwill",
                List.of("Commitments__r")));
    }
}
