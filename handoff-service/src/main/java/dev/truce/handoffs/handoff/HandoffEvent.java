package dev.truce.handoffs.handoff;

import dev.truce.handoffs.condition.HandoffCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemChange;
import dev.truce.handoffs.template.ComposedChecklist.AppliedTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The domain events of a handoff. */
public sealed interface HandoffEvent {

    /** Hands the event to the method of the visitor for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Has a method for each kind of event, so that none is forgotten. */
    interface Visitor<R> {
        R on(Opened event);

        R on(Started event);

        R on(AcceptorAssigned event);

        R on(ItemChanged event);

        R on(ReadinessChanged event);

        R on(Submitted event);

        R on(Recalled event);

        R on(ReviewStarted event);

        R on(Returned event);

        R on(Resumed event);

        R on(Accepted event);

        R on(ConditionsCleared event);

        R on(Suspended event);

        R on(Cancelled event);

        R on(Voided event);

        R on(Superseded event);
    }

    /** A checklist was composed. */
    record Opened(List<AppliedTemplate> templates, int requiredItems) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** The clocks run. */
    record Started(
            HandoffStatus status,
            List<AppliedTemplate> templates,
            int requiredItems,
            @Nullable String acceptor,
            Instant dueAt)
            implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A project manager was named. */
    record AcceptorAssigned(HandoffStatus status, String acceptor, @Nullable String previous, String by)
            implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** An item moved to another state. */
    record ItemChanged(ItemChange change) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** A gate came nearer or moved away. */
    record ReadinessChanged(
            BigDecimal preClosePct,
            BigDecimal preSubmitPct,
            BigDecimal preKickoffPct,
            List<String> missingKeys,
            boolean kickoffAllowed)
            implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Sales gave it to delivery. */
    record Submitted(int revision, String by, String acceptor, SubmittedChecklist checklist) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Sales took it back. */
    record Recalled(int revision, String by) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Delivery looks at it. */
    record ReviewStarted(int revision, String acceptor, Instant at, Instant decisionDueAt) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Delivery gave it back. */
    record Returned(int revision, String by, List<ReturnCause> causes, int returnCount, Instant resubmitDueAt)
            implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Sales works on a returned one, or one that was suspended goes on. */
    record Resumed(HandoffStatus status, int revision, List<String> editableKeys, @Nullable Instant dueAt)
            implements HandoffEvent {
        static Resumed of(Handoff handoff, Checklist checklist) {
            List<String> editable = checklist.items().stream()
                    .filter(handoff::isEditable)
                    .map(HandoffItem::itemKey)
                    .toList();
            return new Resumed(
                    handoff.status(),
                    handoff.revision(),
                    editable,
                    handoff.clocks().dueAt());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Delivery took it over. */
    record Accepted(
            String by,
            Instant at,
            String deliveryLead,
            int qualityScore,
            List<HandoffCondition> conditions,
            @Nullable LocalDate committedGoLive,
            OpenPromises promises)
            implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** The last condition is met. */
    record ConditionsCleared(int revision, String by, Instant at) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** It rests. */
    record Suspended(SuspensionCause cause, HandoffStatus from) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Its deal is over before delivery accepted it. */
    record Cancelled(EndCause cause, HandoffStatus from) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Its deal is over although delivery had accepted it. */
    record Voided(EndCause cause) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Another one takes its place. */
    record Superseded(String byHandoff) implements HandoffEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.on(this);
        }
    }
}
