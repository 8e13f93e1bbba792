package dev.truce.platform.soql;

import java.util.List;
import java.util.Optional;

/**
 * The object a query is about; in a subquery, the relationship to the children it is about.
 *
 * @param related names given to parents of it: {@code FROM Opportunity o, o.Account a}
 */
public record FromObject(String name, Optional<String> alias, List<Related> related, int offset) {

    /** A parent and the name that the query gives it. */
    public record Related(Path path, String alias) {}

    public FromObject {
        related = List.copyOf(related);
    }

    /** Whether a path that begins with this word means the object itself. */
    public boolean isCalled(String word) {
        return alias.filter(word::equalsIgnoreCase).isPresent() || name.equalsIgnoreCase(word);
    }
}
