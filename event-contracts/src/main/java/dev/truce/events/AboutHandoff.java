package dev.truce.events;

/** What every event about a handoff tells: which handoff of which deal of which customer it is about. */
public interface AboutHandoff {
    String handoffId();

    String dealId();

    String accountId();
}
