package dev.truce.handoffs.picklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The picklist values behind enums: {@code UNDER_REVIEW} is "Under Review" to every client. */
public final class Picklist {
    private Picklist() {}

    public static String word(Enum<?> value) {
        return Arrays.stream(value.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    public static <E extends Enum<?>> String[] words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Picklist::word).toArray(String[]::new);
    }

    /** The value that a word names, in any case, with spaces or underscores. */
    public static <E extends Enum<?>> Optional<E> find(Class<E> type, String word) {
        String name = word.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** The value behind a word that was checked before. */
    public static <E extends Enum<?>> E read(Class<E> type, String word) {
        return find(type, word)
                .orElseThrow(() -> new IllegalStateException("%s is no %s".formatted(word, type.getSimpleName())));
    }

    /** The value behind a word, where there is one. */
    public static <E extends Enum<?>> @Nullable E readOrNull(Class<E> type, @Nullable String word) {
        return word == null ? null : read(type, word);
    }

    /** The word of a value, where there is one. */
    public static @Nullable String wordOrNull(@Nullable Enum<?> value) {
        return value == null ? null : word(value);
    }

    /**
     * The value a client named.
     *
     * @param field the request field it came in
     * @throws BadPicklistValue when there is no such value
     */
    public static <E extends Enum<?>> E require(Class<E> type, String word, String field) {
        return find(type, word).orElseThrow(() -> new BadPicklistValue(field, word, words(type)));
    }
}
