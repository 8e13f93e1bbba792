package dev.truce.platform.streaming;

import java.util.UUID;

/** An event as it is told. */
record StreamedEvent(String channel, long replayId, UUID eventId, String schemaId, String payload) {}
