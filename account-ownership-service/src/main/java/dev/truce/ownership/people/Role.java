package dev.truce.ownership.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person may do; the values of {@code Roles__c}. */
public enum Role {
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
    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The picklist value. */
    public String label() {
        return label;
    }

    /** The roles in a multi-select value such as {@code Sales Rep;Admin}, in their order here. */
    public static Set<Role> in(@Nullable String labels) {
        if (labels == null) {
            return Set.of();
        }
        Set<String> named = Set.of(labels.split(SEPARATOR, -1));
        return Arrays.stream(values())
                .filter(role -> named.contains(role.label))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The multi-select value for these roles. */
    public static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(SEPARATOR));
    }

    static String[] labels() {
        return Arrays.stream(values()).map(Role::label).toArray(String[]::new);
    }
}
