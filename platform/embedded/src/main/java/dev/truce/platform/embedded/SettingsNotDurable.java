package dev.truce.platform.embedded;

import java.util.Map;

/** PostgreSQL runs with settings that could lose acknowledged data, where it was asked to keep it. */
public final class SettingsNotDurable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsNotDurable(Map<String, String> unsafe) {
        super("PostgreSQL could lose acknowledged data with these settings: " + unsafe);
    }
}
