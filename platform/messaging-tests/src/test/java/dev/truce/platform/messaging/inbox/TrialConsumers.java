package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.Database;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the trial service listens to: notes each event as an effect, or does what the event's text asks for. */
final class TrialConsumers {
    static final String ORDERS = "order.events.v1";
    static final String PERMITS = "permit.events.v1";
    static final String ANSWERS = "answer.events.v1";
    static final String ORDERED = "trial.ordered.v1";
    static final String PERMITTED = "trial.permitted.v1";
    static final String ANSWERED = "trial.answered.v1";

    private TrialConsumers() {}

    record Order(String text, int number) {}

    record Permit(String orderId) {}

    @Singleton
    static class NoteOrders implements EventConsumer<Order> {
        private final Database database;
        private final Outbox outbox;
        private final Set<Object> seen = ConcurrentHashMap.newKeySet();

        NoteOrders(Database database, Outbox outbox) {
            this.database = database;
            this.outbox = outbox;
        }

        @Override
        public Subscription<Order> consumes() {
            return new Subscription<>(ORDERS, ORDERED, Order.class);
        }

        @Override
        public void handle(IncomingEvent<Order> event) {
            String text = event.payload().text();
            note(database, event, text);
            switch (text) {
                case "forbidden" -> throw new CannotApply("orders like this are never taken");
                case "bug" -> throw new IllegalStateException("nobody thought of this");
                case "bug once" ->
                    failFirst(event, () -> {
                        throw new IllegalStateException("a race");
                    });
                case "session dies" ->
                    failFirst(event, () -> database.execute("SELECT pg_terminate_backend(pg_backend_pid())"));
                case "answer" ->
                    outbox.append(new OutgoingEvent(
                            ANSWERED,
                            ANSWERS,
                            event.subject(),
                            "Answer",
                            event.subject(),
                            1,
                            Map.of("to", event.id())));
                case "needs permit" -> requirePermit(event);
                default -> {
                    // noting it was all
                }
            }
        }

        private void requirePermit(IncomingEvent<Order> event) {
            if (database.texts("SELECT 1 FROM effect WHERE subject = ?", "permit for " + event.subject())
                    .isEmpty()) {
                throw new PrerequisiteMissing("no permit for " + event.subject());
            }
        }

        private void failFirst(IncomingEvent<Order> event, Runnable failure) {
            if (seen.add(event.id())) {
                failure.run();
            }
        }
    }

    @Singleton
    static class NotePermits implements EventConsumer<Permit> {
        private final Database database;

        NotePermits(Database database) {
            this.database = database;
        }

        @Override
        public Subscription<Permit> consumes() {
            return new Subscription<>(PERMITS, PERMITTED, Permit.class);
        }

        @Override
        public void handle(IncomingEvent<Permit> event) {
            database.execute(
                    "INSERT INTO effect (event_id, subject, text) VALUES (?, ?, 'permit')",
                    event.id(),
                    "permit for " + event.payload().orderId());
        }
    }

    private static void note(Database database, IncomingEvent<?> event, String text) {
        database.execute(
                "INSERT INTO effect (event_id, subject, text) VALUES (?, ?, ?)", event.id(), event.subject(), text);
    }
}
