package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How far a handoff has come: its state, its revision, and what may be changed in that. */
@Embeddable
class HandoffProgress {
    @Enumerated(EnumType.STRING)
    private HandoffStatus status = HandoffStatus.DRAFT;

    private int revision = 1;
    private boolean returnedWhole;

    /** A draft, in its first revision. */
    protected HandoffProgress() {}

    /** @throws HandoffIsNotIn unless it is in one of these states */
    void requireIn(String handoff, String deed, HandoffStatus... allowed) {
        if (Arrays.stream(allowed).noneMatch(status::equals)) {
            throw new HandoffIsNotIn(
                    handoff,
                    status,
                    deed,
                    Arrays.stream(allowed).map(Labelled::label).collect(Collectors.joining(" or ")));
        }
    }

    void moveTo(HandoffStatus to) {
        this.status = to;
    }

    /** @param whole whether all that is not settled may be changed, not only what came back */
    void comeBack(boolean whole) {
        this.status = HandoffStatus.RETURNED;
        this.returnedWhole = whole;
    }

    void beginRevision() {
        this.revision++;
    }

    /**
     * Whether the provider may answer this item now. While delivery looks at the handoff, and after the acceptance,
     * only what is open can be answered; after a return only what came back, or was answered since.
     */
    boolean isEditable(HandoffItem item) {
        if (item.status().isOpen()) {
            return status.isUndecided() || status.isAccepted();
        }
        if (!status.isWithSales()) {
            return false;
        }
        int worked = status == HandoffStatus.RETURNED ? revision + 1 : revision;
        return worked == 1
                || item.answer().providedInRevision() == worked
                || (returnedWhole && !item.status().isSettled());
    }

    HandoffStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    /** What was asked for is not possible in the state that the handoff is in. */
    static final class HandoffIsNotIn extends Refusal {
        HandoffIsNotIn(String handoff, HandoffStatus status, String deed, String right) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Handoff %s is %s and cannot be %s: it must be %s".formatted(handoff, status.label(), deed, right),
                    "Status__c");
        }
    }
}
