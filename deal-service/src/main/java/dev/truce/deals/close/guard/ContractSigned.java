package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G3: delivery starts from a contract that exists. */
@Singleton
class ContractSigned extends CloseGuard {
    private final ClosePolicy policy;

    ContractSigned(ClosePolicy policy) {
        super("G3", "The contract is signed and linked");
        this.policy = policy;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        if (!policy.contractRequired()) {
            return Optional.of(met("the policy does not ask for it"));
        }
        boolean signed =
                deal.contractSignedOn() != null && !deal.contractSignedOn().isAfter(deal.today());
        if (signed && deal.contractUrl() != null) {
            return Optional.of(met("it was signed on " + deal.contractSignedOn()));
        }
        return Optional.of(unmet(
                signed ? "the signed contract is not linked" : "the contract is not signed yet",
                "Enter the day of the signature, today or earlier, and the link to the contract",
                List.of("Contract_Signed_On__c", "Contract_Url__c")));
    }
}
