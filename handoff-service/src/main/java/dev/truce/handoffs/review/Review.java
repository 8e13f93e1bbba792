package dev.truce.handoffs.review;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.condition.HandoffConditions;
import dev.truce.handoffs.handoff.Acceptance;
import dev.truce.handoffs.handoff.ActingPerson;
import dev.truce.handoffs.handoff.Decision;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffPolicy;
import dev.truce.handoffs.handoff.HandoffSummary;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.PartyRefusals.AcceptorMustDeliver;
import dev.truce.handoffs.handoff.RequestedCondition;
import dev.truce.handoffs.handoff.ReturnCause;
import dev.truce.handoffs.handoff.UnitDeadlines;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItems;
import dev.truce.handoffs.template.DueAnchor;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Use cases of delivery: name an acceptor, claim a submitted handoff, accept it or give it back. */
@ApplicationScoped
public class Review {
    private static final Logger LOG = Logger.getLogger(Review.class);
    private final Handoffs handoffs;
    private final HandoffItems items;
    private final HandoffConditions conditions;
    private final AcceptanceGuards guards;
    private final UnitDeadlines deadlines;
    private final HandoffPolicy policy;
    private final Directory people;
    private final ActingPerson acting;
    private final SavedRecords records;

    Review(
            Handoffs handoffs,
            HandoffItems items,
            HandoffConditions conditions,
            AcceptanceGuards guards,
            UnitDeadlines deadlines,
            HandoffPolicy policy,
            Directory people,
            ActingPerson acting,
            SavedRecords records) {
        this.handoffs = handoffs;
        this.items = items;
        this.conditions = conditions;
        this.guards = guards;
        this.deadlines = deadlines;
        this.policy = policy;
        this.people = people;
        this.acting = acting;
        this.records = records;
    }

    @Transactional
    AssignedAcceptor assignAcceptor(String handoffId, String acceptorId, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        Actor candidate = people.find(acceptorId).orElseThrow(() -> new AcceptorMustDeliver(acceptorId));
        handoff.deliverySide(acting.decides()).assignAcceptor(candidate, deadlines.of(handoff));
        HandoffSummary summary = HandoffSummary.of(records.saved(handoff));
        LOG.infof("Acceptor named: handoffId=%s acceptorId=%s", handoff.id(), candidate.userId());
        return new AssignedAcceptor(summary, warnings(candidate));
    }

    private List<String> warnings(Actor acceptor) {
        long open = handoffs.undecidedWith(acceptor.userId());
        return open > policy.openHandoffsPerAcceptor()
                ? List.of("User %s now has %d undecided handoffs".formatted(acceptor.userId(), open))
                : List.of();
    }

    @Transactional
    public HandoffSummary claim(String handoffId, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        handoff.deliverySide(acting.decides()).claim(deadlines.of(handoff));
        LOG.infof("Handoff claimed: handoffId=%s dealId=%s", handoff.id(), handoff.deal());
        return HandoffSummary.of(records.saved(handoff));
    }

    @Transactional
    public HandoffSummary accept(String handoffId, List<RequestedCondition> asked, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        Checklist checklist = items.of(handoff.id());
        Decision decision = acting.decides();
        LocalDate today = deadlines.of(handoff).today(decision.at());
        Acceptance acceptance = guards.judge(handoff, checklist, asked, today);
        List<HandoffCondition> kept = handoff.deliverySide(decision).accept(checklist, acceptance);
        conditions.persist(kept);
        checklist.dueBy(deadlines.of(handoff).countedFrom(DueAnchor.ACCEPTED, decision.at()));
        LOG.infof("Handoff accepted: handoffId=%s dealId=%s conditions=%d", handoff.id(), handoff.deal(), kept.size());
        return HandoffSummary.of(records.saved(handoff));
    }

    @Transactional
    public HandoffSummary giveBack(String handoffId, List<ReturnCause> causes, @Nullable String ifMatch) {
        Handoff handoff = handoffs.locked(handoffId, ifMatch);
        handoff.deliverySide(acting.decides()).giveBack(items.of(handoff.id()), causes, deadlines.of(handoff));
        LOG.infof("Handoff returned: handoffId=%s dealId=%s", handoff.id(), handoff.deal());
        return HandoffSummary.of(records.saved(handoff));
    }
}
