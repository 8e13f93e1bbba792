package dev.truce.platform.sobject.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param userId 18-character id of the person or machine user
 * @param kind a person, a machine acting through the API, or the system itself (consumer, timer)
 * @param roles role names as the directory of people has them
 * @param side the side the person stands on, where they have one
 * @param onBehalfOf the person a machine says it acts for
 */
public record Actor(String userId, Kind kind, Set<String> roles, @Nullable String side, @Nullable String onBehalfOf) {

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

    public boolean hasAnyRole(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    public boolean isOn(String wantedSide) {
        return wantedSide.equals(side);
    }
}
