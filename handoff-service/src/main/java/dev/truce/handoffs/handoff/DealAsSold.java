package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.ChecklistFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal as a handoff needs it: as it was won, or as it is offered while its handoff is prepared.
 *
 * @param won whether it was won; otherwise it is still open
 * @param closedAt when delivery learned of the close, or of the offer; the clocks start here, whatever day it is dated
 * @param closedOn the day of the close, or the day it is expected on
 * @param team everybody who sold it
 * @param needsDelivery whether anybody has to deliver anything of it
 * @param facts what the checklist is composed and prefilled from
 */
record DealAsSold(
        boolean won,
        Instant closedAt,
        LocalDate closedOn,
        SalesTeam team,
        boolean needsDelivery,
        ChecklistFacts facts) {

    String dealId() {
        return facts.origin().dealId();
    }

    String accountId() {
        return facts.origin().accountId();
    }

    String name() {
        return facts.origin().name();
    }

    /** How often the deal had been reopened, from 0. */
    int reopenSeq() {
        return facts.origin().reopenSeq();
    }

    /** The revision of the deal, from 1. */
    int revision() {
        return facts.origin().dealRevision();
    }

    String salesLeadId() {
        return facts.origin().ownerId();
    }

    @Nullable String deliveryUnitId() {
        return facts.origin().deliveryUnitId();
    }

    @Nullable String proposedAcceptorId() {
        return facts.origin().proposedAcceptorId();
    }

    BigDecimal soldEffortHours() {
        return facts.work().soldEffortHours();
    }

    @Nullable BigDecimal reviewedEffortHours() {
        return facts.work().reviewedEffortHours();
    }

    @Nullable LocalDate contractedStart() {
        return facts.terms().contractedStart();
    }

    @Nullable LocalDate contractedGoLive() {
        return facts.terms().contractedGoLive();
    }

    @Nullable LocalDate committedGoLive() {
        return facts.terms().committedGoLive();
    }

    String scopeFingerprint() {
        return facts.work().scopeFingerprint();
    }
}
