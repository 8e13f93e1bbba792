package dev.truce.platform.sobject.query.soql;

import java.util.EnumSet;
import java.util.Set;

/** In which fields a search looks for its term. */
public enum SearchScope {
    ALL,
    NAME,
    EMAIL,
    PHONE,
    SIDEBAR;

    /** A sidebar, where a person types what comes to mind, is searched like everything. */
    public boolean isEverywhere() {
        return EVERYWHERE.contains(this);
    }

    private static final Set<SearchScope> EVERYWHERE = EnumSet.of(ALL, SIDEBAR);
}
