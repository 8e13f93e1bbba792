package dev.truce.platform.messaging;

/** The steps between which a crash must lose nothing and double nothing; fault tests halt the process at each of them. */
public enum KillPoint {
    AFTER_COMMIT_BEFORE_RELAY,
    AFTER_CLAIM,
    AFTER_SEND_BEFORE_ACK,
    AFTER_ACK_BEFORE_DELETE,
    AFTER_DELETE_BEFORE_COMMIT,
    AFTER_POLL,
    AFTER_INBOX_INSERT,
    BEFORE_EFFECT_COMMIT,
    AFTER_EFFECT_BEFORE_OFFSET_COMMIT,
    WHILE_WRITING_DEAD_LETTER
}
