package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.catalog.stage.Stages;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Use case: why can this deal not be closed? Asks exactly what the close would ask, and changes nothing. */
@ApplicationScoped
class CheckCloseReadiness {
    private static final String OPEN_RULE = "The deal is open";

    private final Deals deals;
    private final Stages stages;
    private final Closing closing;
    private final SObjectType<Deal> opportunity;
    private final AccessPolicy access;
    private final CurrentActor actor;

    CheckCloseReadiness(
            Deals deals,
            Stages stages,
            Closing closing,
            SObjectType<Deal> opportunity,
            AccessPolicy access,
            CurrentActor actor) {
        this.deals = deals;
        this.stages = stages;
        this.closing = closing;
        this.opportunity = opportunity;
        this.access = access;
        this.actor = actor;
    }

    @Transactional
    CloseReadiness of(String dealId, boolean won) {
        access.require(actor.get(), Operation.READ, opportunity);
        Deal deal = deals.require(dealId);
        Stage end = stages.ending(won).orElseThrow(() -> new DealRefusals.NoActiveStage(won ? "won" : "lost"));
        List<GuardFinding> findings = new ArrayList<>();
        findings.add(openness(deal));
        findings.addAll(closing.findings(deal, end));
        return CloseReadiness.of(deal.id(), end, findings);
    }

    private static GuardFinding openness(Deal deal) {
        String stage = deal.standing().stageName();
        return deal.isClosed()
                ? GuardFinding.unmet(
                        "OPEN", OPEN_RULE, "it is already closed (" + stage + ")", "", List.of("StageName"))
                : GuardFinding.met("OPEN", OPEN_RULE, "it is in stage " + stage);
    }
}
