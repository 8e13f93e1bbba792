package dev.truce.localstack.demo;

import dev.truce.localstack.stack.Wait;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Something that happens by itself, because one service heard of it from another over Kafka. */
final class Event {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Event() {}

    /** @throws StoryBroke if it does not come true */
    static void awaited(String what, BooleanSupplier happened) {
        if (!Wait.until(happened, new CompletableFuture<>(), PATIENCE)) {
            throw new StoryBroke("%d s later it is still not true that %s".formatted(PATIENCE.toSeconds(), what));
        }
    }
}
