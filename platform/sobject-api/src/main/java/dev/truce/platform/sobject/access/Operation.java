package dev.truce.platform.sobject.access;

/** What may be done to an object. */
public enum Operation {
    READ,
    CREATE,
    UPDATE,
    DELETE
}
