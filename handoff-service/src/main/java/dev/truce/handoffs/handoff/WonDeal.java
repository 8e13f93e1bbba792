package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.DealFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A won deal as a handoff needs it.
 *
 * @param closedAt when delivery learned of the close; the clocks start here, whatever day the close is dated
 * @param reopenSeq how often the deal had been reopened, from 0
 * @param revision the revision of the deal, from 1
 * @param needsDelivery whether anybody has to deliver anything of it
 * @param facts what the checklist is composed and prefilled from
 */
public record WonDeal(
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
