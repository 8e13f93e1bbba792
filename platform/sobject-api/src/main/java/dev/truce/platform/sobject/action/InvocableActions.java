package dev.truce.platform.sobject.action;

import dev.truce.platform.sobject.door.Doors;
import dev.truce.platform.sobject.row.NoSuchResource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The domain actions of this service, in the order of their names. */
@Singleton
class InvocableActions {
    private final Map<String, InvocableAction> byName = new TreeMap<>();

    InvocableActions(Doors doors) {
        doors.methods().stream()
                .flatMap(door -> InvocableAction.of(door).stream())
                .forEach(action -> byName.put(action.name(), action));
    }

    Collection<InvocableAction> all() {
        return byName.values();
    }

    /** @throws NoSuchResource when there is none of this name */
    InvocableAction named(String name) {
        InvocableAction action = byName.get(name);
        if (action == null) {
            throw new NoSuchResource();
        }
        return action;
    }
}
