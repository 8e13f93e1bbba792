package dev.truce.importer.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a template can do with a cell. */
@SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
enum TextFilter {
    /** All but the last word: the given names of a person. */
    FIRST(text -> text.contains(" ") ? text.substring(0, text.lastIndexOf(' ')) : ""),
    /** The last word: the family name of a person. */
    LAST(text -> text.substring(text.lastIndexOf(' ') + 1)),
    /** Every word with a capital. */
    TITLE(TextFilter::title),
    /** Small letters, digits and dots only, as in an email address. */
    SLUG(text -> asciiWords(text, ".").toLowerCase(Locale.ROOT)),
    /** Capitals, digits and hyphens only, as in a product code. */
    CODE(text -> asciiWords(text, "-").toUpperCase(Locale.ROOT));

    private final UnaryOperator<String> change;

    TextFilter(UnaryOperator<String> change) {
        this.change = change;
    }

    static TextFilter named(String name) {
        return Arrays.stream(values())
                .filter(filter -> filter.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no filter %s; there are %s"
                        .formatted(name, Arrays.toString(values()).toLowerCase(Locale.ROOT))));
    }

    String apply(String text) {
        return change.apply(text);
    }

    private static String title(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String asciiWords(String text, String between) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(ascii.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(between));
    }
}
