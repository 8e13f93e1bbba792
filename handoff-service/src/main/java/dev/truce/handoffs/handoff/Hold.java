package dev.truce.handoffs.handoff;

/**
 * One reason of a suspension. A handoff can have several; it resumes when the last one is removed.
 *
 * @param of what it is about: a word for the reopening, the id of an amendment
 */
public record Hold(SuspensionCause cause, String of) {

    public static Hold reopening() {
        return new Hold(SuspensionCause.DEAL_REOPENED, "reopening");
    }

    public static Hold amendment(String amendmentId) {
        return new Hold(SuspensionCause.AMENDMENT_IN_REVIEW, amendmentId);
    }
}
