package dev.truce.platform.sobject.row;

/** When a {@link SaveHook} runs: the phases of a save, in their order. */
public enum SavePhase {
    /** May the caller do this? Nothing is changed. */
    AUTHORISE,

    /** What nobody said is filled in. */
    DEFAULT,

    /** Can the record be as it is now, beside all others? */
    VALIDATE,

    /** What follows from other values of the record, or from its parts, is worked out and stored with it. */
    DERIVE,

    /** Other records follow. The record is in the database by now. */
    FOLLOW,

    /** Others are told. All that followed is in the database; nothing is judged any more. */
    ANNOUNCE;

    /** Whether a refusal of this phase comes before anything of the record has reached the database. */
    boolean isBeforeFlush() {
        return compareTo(FOLLOW) < 0;
    }
}
