package dev.truce.platform.testkit.login;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Role;
import dev.truce.roles.Side;

/** Somebody to act as in tests; all of them are in the directory of the service under test. */
public enum Person {
    ADMIN("Ada Admin", Side.NEUTRAL, Role.ADMIN),
    INTEGRATION("Crm Integration", Side.NEUTRAL, Role.INTEGRATION),
    SALES_REP("Sam Seller", Side.SALES, Role.SALES_REP),
    OTHER_SALES_REP("Olga Seller", Side.SALES, Role.SALES_REP),
    SALES_MANAGER("Mia Manager", Side.SALES, Role.SALES_MANAGER),
    PRESALES("Pia Presales", Side.PRESALES, Role.PRESALES),
    PROJECT_MANAGER("Pam Projects", Side.DELIVERY, Role.PROJECT_MANAGER),
    OTHER_PROJECT_MANAGER("Otto Projects", Side.DELIVERY, Role.PROJECT_MANAGER),
    DELIVERY_MANAGER("Dan Delivery", Side.DELIVERY, Role.DELIVERY_MANAGER),
    RESOURCE_MANAGER("Rob Resources", Side.DELIVERY, Role.RESOURCE_MANAGER),
    FINANCE("Fay Finance", Side.NEUTRAL, Role.FINANCE),
    REVOPS("Rae Revops", Side.NEUTRAL, Role.REVOPS),
    EXECUTIVE("Eve Executive", Side.EXECUTIVE, Role.EXECUTIVE);

    private final String fullName;
    private final Side side;
    private final Role role;

    Person(String fullName, Side side, Role role) {
        this.fullName = fullName;
        this.side = side;
        this.role = role;
    }

    /** The 18-character user id. */
    @SuppressWarnings("EnumOrdinal") // all it has to do is to tell one person from another
    public String id() {
        return RecordId.parse("005TEST00000%03d".formatted(ordinal() + 1)).orElseThrow();
    }

    public String fullName() {
        return fullName;
    }

    public String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    public String lastName() {
        return fullName.substring(fullName.indexOf(' ') + 1);
    }

    public String username() {
        return fullName.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@truce.test";
    }

    public Side side() {
        return side;
    }

    public Role role() {
        return role;
    }
}
