package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.DealFacts;
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
 * @param reopenSeq how often the deal had been reopened, from 0
 * @param revision the revision of the deal, from 1
 * @param needsDelivery whether anybody has to deliver anything of it
 * @param facts what the checklist is composed and prefilled from
 */
record DealAsSold(
        boolean won,
        String dealId,
        String accountId,
        String name,
        Instant closedAt,
        LocalDate closedOn,
        int reopenSeq,
        int revision,
        String salesLeadId,
        SalesTeam team,
        @Nullable String deliveryUnitId,
        @Nullable String proposedAcceptorId,
        BigDecimal soldEffortHours,
        @Nullable BigDecimal reviewedEffortHours,
        @Nullable LocalDate contractedStart,
        @Nullable LocalDate contractedGoLive,
        @Nullable LocalDate committedGoLive,
        boolean needsDelivery,
        DealFacts facts) {}
