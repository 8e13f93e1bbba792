package dev.truce.salesforce.platformevent;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Role;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Who may hear an event. It cannot be cut for each listener, so one has to be allowed to read all that any event of
 * its kind carries; the access policy says who that is.
 */
@Singleton
class EventAudience {
    private static final Set<Role> SYSTEMS = Set.of(Role.ADMIN, Role.INTEGRATION);
    private final SObjects objects;
    private final AccessPolicy access;

    EventAudience(SObjects objects, AccessPolicy access) {
        this.objects = objects;
        this.access = access;
    }

    boolean includes(Actor actor, PlatformEvent<?> event) {
        boolean trusted = !event.forSystemsOnly() || actor.hasAnyRole(SYSTEMS);
        return trusted && event.behind().stream().allMatch(object -> seesAll(actor, type(object)));
    }

    private SObjectType<?> type(String object) {
        return objects.named(object)
                .orElseThrow(() -> new IllegalStateException("There is no object " + object + " in this service"));
    }

    private <T extends SObjectRecord> boolean seesAll(Actor actor, SObjectType<T> type) {
        return access.may(actor, Operation.READ, type)
                && access.visibleRows(actor, type).isEmpty()
                && type.fields().stream().allMatch((SObjectField<T, ?> field) -> access.mayRead(actor, type, field));
    }
}
