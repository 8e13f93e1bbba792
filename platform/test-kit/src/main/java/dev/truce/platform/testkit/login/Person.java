package dev.truce.platform.testkit.login;

import dev.truce.platform.sobject.id.RecordId;

/** Somebody to act as in tests; all of them are in the directory of the service under test. */
public enum Person {
    ADMIN("Ada Admin", "Neutral", "Admin"),
    INTEGRATION("Crm Integration", "Neutral", "Integration"),
    SALES_REP("Sam Seller", "Sales", "Sales Rep"),
    OTHER_SALES_REP("Olga Seller", "Sales", "Sales Rep"),
    SALES_MANAGER("Mia Manager", "Sales", "Sales Manager"),
    PRESALES("Pia Presales", "Presales", "Presales"),
    PROJECT_MANAGER("Pam Projects", "Delivery", "Project Manager"),
    OTHER_PROJECT_MANAGER("Otto Projects", "Delivery", "Project Manager"),
    DELIVERY_MANAGER("Dan Delivery", "Delivery", "Delivery Manager"),
    RESOURCE_MANAGER("Rob Resources", "Delivery", "Resource Manager"),
    FINANCE("Fay Finance", "Neutral", "Finance"),
    REVOPS("Rae Revops", "Neutral", "RevOps"),
    EXECUTIVE("Eve Executive", "Executive", "Executive");

    private final String fullName;
    private final String side;
    private final String roles;

    Person(String fullName, String side, String roles) {
        this.fullName = fullName;
        this.side = side;
        this.roles = roles;
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

    public String side() {
        return side;
    }

    /** As the API writes them, joined by semicolons. */
    public String roles() {
        return roles;
    }
}
