package dev.truce.platform.sobject.access;

import dev.truce.platform.sobject.picklist.Labelled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param userId 18-character id of the person or machine user
 * @param kind a person, a machine acting through the API, or the system itself (consumer, timer)
 * @param roles what they may do, as the directory of people has it
 * @param side the side the person stands on, where they have one
 * @param onBehalfOf the person a machine says it acts for
 */
public record Actor(
        String userId,
        Kind kind,
        Set<? extends ActorRole> roles,
        @Nullable ActorSide side,
        @Nullable String onBehalfOf) {

    /** User id of everything the system does by itself. */
    public static final String SYSTEM_USER_ID = "005000000000000AAA";

    private static final Actor SYSTEM = new Actor(SYSTEM_USER_ID, Kind.SYSTEM, Set.of(), null, null);

    /** What kind of actor it is. */
    public enum Kind {
        USER,
        INTEGRATION,
        SYSTEM
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor system() {
        return SYSTEM;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    public boolean isAdministrator() {
        return roles.stream().anyMatch(ActorRole::isAdministrator);
    }

    public boolean hasAnyRole(Set<? extends ActorRole> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean hasRole(ActorRole role) {
        return roles.contains(role);
    }

    public boolean isOn(ActorSide wantedSide) {
        return wantedSide.equals(side);
    }

    /**
     * The side as clients, events and the database write it.
     *
     * @return null where the actor stands on no side
     */
    public @Nullable String sideLabel() {
        return Labelled.labelOf(side);
    }
}
