package dev.truce.platform.streaming;

import java.util.UUID;

/** Takes what subscribers are told. */
public interface EventStream {

    /**
     * Adds an event behind all others of its channel, in the current transaction: it is told when that commits, and
     * never told when it does not. Others who append to the channel wait until then.
     *
     * @param channel such as {@code /event/Deal_Closed__e}
     * @param eventId the same for the same event, whoever tells it
     * @param schemaId of the description of the payload
     * @param payload a JSON object
     */
    void append(String channel, UUID eventId, String schemaId, String payload);
}
