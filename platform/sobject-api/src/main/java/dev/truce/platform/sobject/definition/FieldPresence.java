package dev.truce.platform.sobject.definition;

/** When a field is written by clients. */
public enum FieldPresence {
    /** Needed at creation, may be changed later, never cleared. */
    REQUIRED,
    /** Needed at creation, fixed from then on: a record keeps its parent. */
    REQUIRED_AT_CREATION,
    /** May be given at creation, fixed from then on. */
    OPTIONAL_AT_CREATION,
    /** May be given at creation, changed, and cleared. */
    OPTIONAL,
    /** Only Truce itself writes it. */
    READ_ONLY
}
