package dev.truce.platform.soql;

/** In which fields a search looks for its term. A sidebar, where a person types what comes to mind, means all. */
public enum SearchScope {
    ALL,
    NAME,
    EMAIL,
    PHONE,
    SIDEBAR
}
