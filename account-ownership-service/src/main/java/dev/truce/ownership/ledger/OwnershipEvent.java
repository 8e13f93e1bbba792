package dev.truce.ownership.ledger;

import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/** The domain events of the ownership of an account. */
sealed interface OwnershipEvent {

    /** Hands the event to the announcer's method for it. */
    void accept(Visitor visitor);

    /** Has a method for every kind of event, so that none is forgotten. */
    interface Visitor {
        void assigned(Assigned event);

        void transitionStarted(TransitionStarted event);

        void transitionAborted(TransitionAborted event);

        void engagementAdded(EngagementAdded event);

        void transferred(Transferred event);

        void ownerChanged(OwnerChanged event);

        void ownerConfirmed(OwnerConfirmed event);
    }

    record Assigned() implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.assigned(this);
        }
    }

    record TransitionStarted(Phase fromPhase, String dealId) implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.transitionStarted(this);
        }
    }

    record TransitionAborted(Phase fromPhase, Undone undone) implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.transitionAborted(this);
        }
    }

    record EngagementAdded(String dealId) implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.engagementAdded(this);
        }
    }

    record Transferred(Phase fromPhase, @Nullable Side fromSide, @Nullable String fromOwnerId, AcceptedHandoff handoff)
            implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.transferred(this);
        }
    }

    record OwnerChanged(@Nullable String fromOwnerId, boolean proposed) implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.ownerChanged(this);
        }
    }

    record OwnerConfirmed(String refusedOwnerId) implements OwnershipEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.ownerConfirmed(this);
        }
    }
}
