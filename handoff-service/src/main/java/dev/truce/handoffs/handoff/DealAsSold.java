package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.roles.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deal as a handoff needs it: as it was won, or as it is offered while its handoff is prepared.
 *
 * @param won whether it was won; otherwise it is still open
 * @param closedAt when the event of the close, or of the offer, occurred; the SLA clocks start here, regardless of the close date
 * @param closedOn the day of the close, or the day it is expected on
 * @param team everybody who sold it
 * @param needsDelivery whether anybody has to deliver anything of it
 * @param facts what the checklist is composed and prefilled from
 */
public record DealAsSold(
        boolean won,
        Instant closedAt,
        LocalDate closedOn,
        SalesTeam team,
        boolean needsDelivery,
        ChecklistFacts facts) {

    public String dealId() {
        return facts.origin().dealId();
    }

    public String accountId() {
        return facts.origin().accountId();
    }

    public String name() {
        return facts.origin().name();
    }

    /** How often the deal had been reopened, from 0. */
    public int reopenSeq() {
        return facts.origin().reopenSeq();
    }

    /** The revision of the deal, from 1. */
    public int revision() {
        return facts.origin().dealRevision();
    }

    public String salesLeadId() {
        return facts.origin().ownerId();
    }

    public @Nullable String deliveryUnitId() {
        return facts.origin().deliveryUnitId();
    }

    public @Nullable String proposedAcceptorId() {
        return facts.origin().proposedAcceptorId();
    }

    /** The proposed project manager, where that is somebody who may accept; else the handoff waits for an acceptor. */
    public @Nullable String acceptorAmong(Directory people) {
        return Optional.ofNullable(proposedAcceptorId())
                .flatMap(people::find)
                .filter(person -> person.isOn(Side.DELIVERY))
                .map(Actor::userId)
                .filter(userId -> !team.has(userId))
                .orElse(null);
    }

    public BigDecimal soldEffortHours() {
        return facts.work().soldEffortHours();
    }

    public @Nullable BigDecimal reviewedEffortHours() {
        return facts.work().reviewedEffortHours();
    }

    public @Nullable LocalDate contractedStart() {
        return facts.terms().contractedStart();
    }

    public @Nullable LocalDate contractedGoLive() {
        return facts.terms().contractedGoLive();
    }

    public @Nullable LocalDate committedGoLive() {
        return facts.terms().committedGoLive();
    }

    public String scopeFingerprint() {
        return facts.work().scopeFingerprint();
    }
}
