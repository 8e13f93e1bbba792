package dev.truce.platform.messaging.outbox;

/** Is told when there is something new to publish. */
public interface CommittedEvents {
    /** Called on the thread that committed; must neither block nor throw. */
    void arrived();
}
