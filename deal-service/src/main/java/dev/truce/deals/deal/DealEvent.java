package dev.truce.deals.deal;

import dev.truce.deals.scope.Scope;
import java.math.BigDecimal;
import java.util.List;

/** What can happen to a deal that others may care about. */
sealed interface DealEvent {
    void tell(Listener listener);

    /** The stage it began in; a deal may be created and closed by one write. */
    record Opened(String stageName, BigDecimal probability, String forecastCategory) implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.opened(this);
        }
    }

    /** From one open stage to another. */
    record StageChanged(String from, String to, int daysInFrom) implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.stageChanged(this);
        }
    }

    /** An open deal sells, costs or promises something else. */
    record ScopeChanged(Scope before, Scope after) implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.scopeChanged(this);
        }
    }

    /** Only the chance of winning was judged anew. */
    record ProbabilityJudged() implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.probabilityJudged();
        }
    }

    /** Won or lost. */
    record Closed(List<GuardOverride> overrides) implements DealEvent {
        public Closed {
            overrides = List.copyOf(overrides);
        }

        @Override
        public void tell(Listener listener) {
            listener.closed(this);
        }
    }

    /** A deal that had ended elsewhere was recorded, or its record was corrected. */
    record Imported() implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.imported();
        }
    }

    /** Somebody else owns it. */
    record OwnerChanged(String from, String to) implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.ownerChanged(this);
        }
    }

    /** It is in the recycle bin. */
    record Deleted() implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.deleted();
        }
    }

    /** R0: a review is needed now, or no longer, or for other reasons. */
    record RequirementChanged(Assessment assessment) implements DealEvent {
        @Override
        public void tell(Listener listener) {
            listener.requirementChanged(this);
        }
    }

    /** Somebody who handles every kind of event. */
    interface Listener {
        void opened(Opened event);

        void stageChanged(StageChanged event);

        void scopeChanged(ScopeChanged event);

        void probabilityJudged();

        void closed(Closed event);

        void imported();

        void ownerChanged(OwnerChanged event);

        void deleted();

        void requirementChanged(RequirementChanged event);
    }
}
