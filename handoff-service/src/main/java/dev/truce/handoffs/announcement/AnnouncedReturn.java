package dev.truce.handoffs.announcement;

import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReturnedBuilder;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffEvent;
import java.util.List;

/** A return in the words of the contract. */
final class AnnouncedReturn {
    private AnnouncedReturn() {}

    static HandoffReturned of(Handoff handoff, HandoffEvent.Returned returned) {
        return new HandoffReturnedBuilder()
                .from(new AnnouncedSubject(handoff))
                .revision(returned.revision())
                .returnedBy(returned.by())
                .reasons(reasons(returned))
                .returnCount(returned.returnCount())
                .resubmitDueAt(returned.resubmitDueAt())
                .build();
    }

    private static List<HandoffReturned.Reason> reasons(HandoffEvent.Returned returned) {
        return returned.causes().stream()
                .map(cause -> new HandoffReturned.Reason(
                        cause.itemKey(),
                        dev.truce.events.ReturnReason.valueOf(cause.code().name()),
                        cause.text()))
                .toList();
    }
}
