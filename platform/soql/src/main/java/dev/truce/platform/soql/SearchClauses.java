package dev.truce.platform.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What follows the term of a search.
 *
 * @param text the whole search
 * @param scope in which fields the term is looked for
 * @param returning what is wanted of each object; empty when everything that is searched may be found
 * @param returningEnd offset of what follows the objects
 * @param limit most records wanted in all, where the search says so
 */
public record SearchClauses(
        SoqlText text, SearchScope scope, List<Query> returning, int returningEnd, OptionalInt limit) {

    public SearchClauses {
        returning = List.copyOf(returning);
    }

    /**
     * The text of the same search for some of its objects only.
     *
     * @param wanted whether an object is wanted, by the name that the search has for it
     * @return empty when the search names none that is wanted
     */
    public Optional<String> textAbout(Predicate<String> wanted) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < returning.size(); i++) {
            if (wanted.test(returning.get(i).from().name())) {
                kept.add(text.text().substring(start(i), end(i)));
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(text.text().substring(0, start(0))
                        + String.join(", ", kept)
                        + text.text().substring(end(returning.size() - 1)));
    }

    private int start(int index) {
        return returning.get(index).from().offset();
    }

    /** Behind what is wanted of an object; a comma separates it from the next one. */
    private int end(int index) {
        boolean last = index == returning.size() - 1;
        int next = last ? returningEnd : text.text().lastIndexOf(',', start(index + 1));
        return text.text().substring(0, next).stripTrailing().length();
    }
}
