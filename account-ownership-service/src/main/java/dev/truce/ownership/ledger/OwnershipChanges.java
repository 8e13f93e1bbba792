package dev.truce.ownership.ledger;

import java.util.ArrayList;
import java.util.List;

/** The pending ledger entries and domain events of an ownership. Taking drains them, so that none is announced twice. */
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
