package dev.truce.ownership.ledger;

import java.util.ArrayList;
import java.util.List;

/** What happened to an ownership and is not written or told yet. Reading empties it, so nothing is announced twice. */
final class OwnershipChanges {
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<OwnershipEvent> events = new ArrayList<>();

    void began(LedgerEntry period) {
        entries.add(period);
    }

    void happened(OwnershipEvent event) {
        events.add(event);
    }

    List<LedgerEntry> takeEntries() {
        return taken(entries);
    }

    List<OwnershipEvent> takeEvents() {
        return taken(events);
    }

    private static <E> List<E> taken(List<E> collected) {
        List<E> taken = List.copyOf(collected);
        collected.clear();
        return taken;
    }
}
