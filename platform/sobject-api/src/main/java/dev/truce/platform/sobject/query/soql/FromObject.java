package dev.truce.platform.sobject.query.soql;

import java.util.Optional;

/** The object a query is about. */
public record FromObject(String name, Optional<String> alias, int offset) {

    /** Whether a path that begins with this word means the object itself. */
    public boolean isCalled(String word) {
        return alias.filter(word::equalsIgnoreCase).isPresent() || name.equalsIgnoreCase(word);
    }
}
