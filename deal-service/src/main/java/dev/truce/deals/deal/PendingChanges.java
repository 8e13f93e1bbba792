package dev.truce.deals.deal;

import dev.truce.deals.scope.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has happened to a deal since it was last saved; never stored. */
final class PendingChanges {
    private final List<DealEvent> events = new ArrayList<>();
    private boolean fresh;
    private boolean closeDateGiven;
    private boolean closeDateMoved;
    private boolean probabilityGiven;
    private boolean probabilityMoved;
    private boolean stageChangeExplained;
    private boolean historic;
    private boolean assessmentDue;
    private @Nullable Scope scopeBefore;

    void begin() {
        this.fresh = true;
    }

    /** The same thing is told once, however often it happened. */
    void happened(DealEvent event) {
        if (!events.contains(event)) {
            events.add(event);
        }
    }

    void closeDateGiven(boolean moved) {
        this.closeDateGiven = true;
        this.closeDateMoved = moved;
    }

    void probabilityGiven(boolean moved) {
        this.probabilityGiven = true;
        this.probabilityMoved |= moved;
    }

    void stageChangeExplained() {
        this.stageChangeExplained = true;
    }

    void forHistory() {
        this.historic = true;
    }

    /** Delivery's view of the deal may be another one now. */
    void assessmentDue() {
        this.assessmentDue = true;
    }

    boolean isAssessmentDue() {
        return assessmentDue;
    }

    boolean takeAssessmentDue() {
        boolean taken = assessmentDue;
        this.assessmentDue = false;
        return taken;
    }

    /** The scope as the deal was last saved; empty where it has not changed since. */
    Optional<Scope> scopeBefore() {
        return Optional.ofNullable(scopeBefore);
    }

    /** {@return whether this is the first change of the scope since the deal was saved} */
    boolean scopeChangedFrom(Scope before) {
        if (scopeBefore != null) {
            return false;
        }
        this.scopeBefore = before;
        return true;
    }

    /** Whether the deal was never saved. */
    boolean isFresh() {
        return fresh;
    }

    /** The day that was given with the close, and otherwise today: a planned date is no closing day. */
    LocalDate closingDay(String dealId, LocalDate planned, LocalDate today) {
        if (!closeDateGiven) {
            return today;
        }
        if (closeDateMoved && planned.isAfter(today)) {
            throw new DealClosesInTheFuture(dealId, planned, today);
        }
        return planned.isAfter(today) ? today : planned;
    }

    boolean isProbabilityGiven() {
        return probabilityGiven;
    }

    boolean isStageChangeExplained() {
        return stageChangeExplained;
    }

    boolean takeHistoric() {
        boolean taken = historic;
        this.historic = false;
        return taken;
    }

    /**
     * The events since the last call, oldest first. A change of the scope is not told beside an event
     * that carries the whole scope anyway.
     */
    List<DealEvent> take(Scope scopeNow) {
        List<DealEvent> taken = new ArrayList<>(events);
        boolean wholeScopeTold = fresh
                || taken.stream()
                        .anyMatch(event -> event instanceof DealEvent.Closed
                                || event instanceof DealEvent.Reopened
                                || event instanceof DealEvent.Imported);
        if (scopeBefore != null && !scopeBefore.equals(scopeNow) && !wholeScopeTold) {
            taken.add(0, new DealEvent.ScopeChanged(scopeBefore, scopeNow));
        }
        if (probabilityMoved && taken.isEmpty()) {
            taken.add(new DealEvent.ProbabilityJudged());
        }
        forget();
        return List.copyOf(taken);
    }

    private void forget() {
        events.clear();
        fresh = false;
        closeDateGiven = false;
        closeDateMoved = false;
        probabilityGiven = false;
        probabilityMoved = false;
        stageChangeExplained = false;
        scopeBefore = null;
    }
}
