package dev.truce.deals.deal;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.port.GuardOverride;
import dev.truce.deals.deal.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can happen to a deal that others may care about. */
public sealed interface DealEvent {
    void accept(Visitor visitor);

    /** The stage it began in; a deal may be created and closed by one write. */
    record Opened(String stageName, BigDecimal probability, String forecastCategory) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.opened(this);
        }
    }

    /** From one open stage to another. */
    record StageChanged(String from, String to, int daysInFrom) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.stageChanged(this);
        }
    }

    /** An open deal sells, costs or promises something else. */
    record ScopeChanged(Scope before, Scope after) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.scopeChanged(this);
        }
    }

    /** Only the probability was changed. */
    record ProbabilityJudged() implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.probabilityJudged();
        }
    }

    /** Won or lost. */
    record Closed(List<GuardOverride> overrides) implements DealEvent {
        public Closed {
            overrides = List.copyOf(overrides);
        }

        /** @param findings of the guards that let it be closed */
        static Closed after(List<GuardFinding> findings) {
            return new Closed(findings.stream()
                    .map(GuardFinding::override)
                    .filter(Objects::nonNull)
                    .toList());
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.closed(this);
        }
    }

    /** A deal that had ended elsewhere was recorded, or its record was corrected. */
    record Imported() implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.imported();
        }
    }

    /** Somebody else owns it; perhaps because the owner has left. */
    record OwnerChanged(String from, String to, boolean ownerLeft) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.ownerChanged(this);
        }
    }

    /** It is in the recycle bin. */
    record Deleted() implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.deleted();
        }
    }

    /** R0: a review is needed now, or no longer, or for other reasons. */
    record RequirementChanged(Assessment assessment) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.requirementChanged(this);
        }
    }

    /** D6 and D7: it is open again. */
    record Reopened(boolean wasWon, Undoing undoing) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.reopened(this);
        }
    }

    /** D9: it is void. */
    record Rescinded(String reason, LocalDate effectiveOn) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.rescinded(this);
        }
    }

    /** D8: an agreed change is in force. */
    record Amended(AgreedChange change) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.amended(this);
        }
    }

    /** The project tool reported the actual effort. */
    record ActualsReported(Actuals actuals) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.actualsReported(this);
        }
    }

    /** D11: the credit is shared differently. */
    record SplitsChanged(@Nullable String reason) implements DealEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.splitsChanged(this);
        }
    }

    /** Somebody who handles every kind of event. */
    interface Visitor {
        void opened(Opened event);

        void stageChanged(StageChanged event);

        void scopeChanged(ScopeChanged event);

        void probabilityJudged();

        void closed(Closed event);

        void imported();

        void ownerChanged(OwnerChanged event);

        void deleted();

        void requirementChanged(RequirementChanged event);

        void reopened(Reopened event);

        void rescinded(Rescinded event);

        void amended(Amended event);

        void actualsReported(ActualsReported event);

        void splitsChanged(SplitsChanged event);
    }
}
