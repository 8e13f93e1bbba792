package dev.truce.handoffs.handoff;

/**
 * One reason why a handoff rests. Several may hold it at once; it goes on when the last of them is gone.
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
