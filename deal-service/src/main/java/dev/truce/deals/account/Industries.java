package dev.truce.deals.account;

/** The industries that are suggested; clients may write others. */
public final class Industries {
    private static final String[] SUGGESTED = {
        "Agriculture",
        "Banking",
        "Construction",
        "Consulting",
        "Education",
        "Employment",
        "Energy",
        "Entertainment",
        "Finance",
        "Government",
        "Healthcare",
        "Hospitality",
        "Insurance",
        "Manufacturing",
        "Marketing",
        "Media",
        "Not For Profit",
        "Public Sector",
        "Retail",
        "Services",
        "Software",
        "Technology",
        "Telecommunications",
        "Transportation",
        "Utilities",
        "Other",
    };

    private Industries() {}

    public static String[] suggested() {
        return SUGGESTED.clone();
    }
}
