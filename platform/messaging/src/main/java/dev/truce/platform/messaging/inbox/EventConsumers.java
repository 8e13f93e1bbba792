package dev.truce.platform.messaging.inbox;

import java.util.List;

/** Several consumers that are made together, such as one for each line of a table. Implementations are CDI beans. */
public interface EventConsumers {
    List<EventConsumer<?>> all();
}
