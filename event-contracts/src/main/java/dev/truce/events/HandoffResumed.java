package dev.truce.events;

import java.util.List;

/**
 * A returned handoff can be worked on again, the returned items only.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision the new revision
 * @param editableKeys keys of the items that may be changed
 */
public record HandoffResumed(
        String handoffId, String dealId, String accountId, int revision, List<String> editableKeys) {
    public static final String TYPE = "truce.handoff.resumed.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffResumed {
        editableKeys = List.copyOf(editableKeys);
    }
}
