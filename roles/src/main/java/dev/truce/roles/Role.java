package dev.truce.roles;

import dev.truce.platform.sobject.access.ActorRole;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person may do; the values of {@code Roles__c}. */
public enum Role implements ActorRole {
    SALES_REP("Sales Rep"),
    SALES_MANAGER("Sales Manager"),
    PRESALES("Presales"),
    DELIVERY_MANAGER("Delivery Manager"),
    PROJECT_MANAGER("Project Manager"),
    RESOURCE_MANAGER("Resource Manager"),
    REVOPS("RevOps"),
    FINANCE("Finance"),
    EXECUTIVE("Executive"),
    ADMIN("Admin"),
    INTEGRATION("Integration");

    private static final String SEPARATOR = ";";

    @EnumeratedValue
    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean isAdministrator() {
        return this == ADMIN;
    }

    /**
     * The roles in a multi-select value such as {@code Sales Rep;Admin}. A word that is no role gives no right.
     *
     * @param labels as the directory of people holds them; null for none
     * @return those that are known
     */
    public static Set<Role> in(@Nullable String labels) {
        if (labels == null) {
            return Set.of();
        }
        return Arrays.stream(labels.split(SEPARATOR, -1))
                .flatMap(label -> KnownWords.find(Role.class, label).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The multi-select value for these roles.
     *
     * @param roles in any order
     * @return their labels in the order in which they are declared here
     */
    public static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(SEPARATOR));
    }
}
