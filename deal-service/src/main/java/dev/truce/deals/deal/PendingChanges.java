package dev.truce.deals.deal;

import dev.truce.deals.deal.scope.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened to a deal since it was last saved; never stored. */
public final class PendingChanges {
    private final List<DealEvent> events = new ArrayList<>();
    private final SentFields sent = new SentFields();
    private final Set<Due> due = EnumSet.noneOf(Due.class);
    private boolean fresh;
    private @Nullable Scope scopeBefore;

    /** What has to be done about a change when it is saved. */
    enum Due {
        /** The stage, the amount or the close date is another one. */
        HISTORY,
        /** Delivery's view of the deal may be another one. */
        ASSESSMENT
    }

    void begin() {
        this.fresh = true;
    }

    /** Equal events are published once. */
    void happened(DealEvent event) {
        if (!events.contains(event)) {
            events.add(event);
        }
    }

    SentFields sent() {
        return sent;
    }

    void due(Due what) {
        due.add(what);
    }

    boolean isDue(Due what) {
        return due.contains(what);
    }

    boolean takeDue(Due what) {
        return due.remove(what);
    }

    /** {@return whether this is the first change of the scope since the deal was saved} */
    boolean scopeChangedFrom(Scope before) {
        if (scopeBefore != null) {
            return false;
        }
        this.scopeBefore = before;
        return true;
    }

    /** Whether this part of the scope is another than when the deal was last saved. */
    boolean hasMoved(String field, Scope now) {
        return scopeBefore != null && now.differencesTo(scopeBefore).contains(field);
    }

    /** Whether the deal was never saved. */
    boolean isFresh() {
        return fresh;
    }

    /**
     * The events since the last call, oldest first. A change of the scope is not published beside an event
     * that carries the whole scope anyway.
     */
    public List<DealEvent> take(Scope scopeNow) {
        List<DealEvent> taken = new ArrayList<>(events);
        boolean wholeScopeTold = fresh
                || taken.stream()
                        .anyMatch(event -> event instanceof DealEvent.Closed
                                || event instanceof DealEvent.Reopened
                                || event instanceof DealEvent.Imported);
        if (scopeBefore != null && !scopeBefore.equals(scopeNow) && !wholeScopeTold) {
            taken.add(0, new DealEvent.ScopeChanged(scopeBefore, scopeNow));
        }
        if (sent.has(SentFields.Field.OTHER_PROBABILITY) && taken.isEmpty()) {
            taken.add(new DealEvent.ProbabilityJudged());
        }
        forget();
        return List.copyOf(taken);
    }

    private void forget() {
        events.clear();
        sent.clear();
        fresh = false;
        scopeBefore = null;
    }
}
