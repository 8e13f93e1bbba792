package dev.truce.handoffs.template;

/** The moment by which an item must be ready. What one gate asks for, every later gate asks for too. */
public enum Gate {
    PRE_CLOSE,
    PRE_SUBMIT,
    PRE_KICKOFF,
    POST_KICKOFF;

    /** Whether an item of this gate must be ready when {@code passed} is passed. */
    public boolean isAskedAt(Gate passed) {
        return compareTo(passed) <= 0;
    }
}
