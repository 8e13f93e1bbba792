package dev.truce.deals.review;

import dev.truce.deals.deal.port.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a review that others may care about. */
public sealed interface ReviewEvent {
    void accept(Visitor visitor);

    /** Sales asked. */
    record Requested() implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.requested();
        }
    }

    /** Somebody reviews it, or another one, or may stand in. */
    record Assigned(String by) implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.assigned(this);
        }
    }

    /**
     * Delivery decided, or confirmed what it had decided.
     *
     * @param assessment what the deal means for delivery; null until the decision is saved
     */
    record Decided(@Nullable Assessment assessment) implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.decided(this);
        }
    }

    /** An executive let it pass. */
    record Waived(String reason) implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.waived(this);
        }
    }

    /** Nobody asks any more. */
    record Withdrawn(String by) implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.withdrawn(this);
        }
    }

    /** The deal moved on. */
    record WentStale(List<String> fields, int scopeVersion, String fingerprint) implements ReviewEvent {
        public WentStale {
            fields = List.copyOf(fields);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.wentStale(this);
        }
    }

    /** It is too old. */
    record Expired() implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.expired();
        }
    }

    /** Delivery did not decide in time. */
    record Breached(int level, @Nullable String escalatedTo) implements ReviewEvent {
        @Override
        public void accept(Visitor visitor) {
            visitor.breached(this);
        }
    }

    /** Somebody who handles every kind of event. */
    interface Visitor {
        void requested();

        void assigned(Assigned event);

        void decided(Decided event);

        void waived(Waived event);

        void withdrawn(Withdrawn event);

        void wentStale(WentStale event);

        void expired();

        void breached(Breached event);
    }
}
