package dev.truce.platform.sobject.picklist;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a picklist: an enum whose values clients, the database and describe know by a label. An entity holds the
 * enum; where its label carries {@link jakarta.persistence.EnumeratedValue}, the column holds the label.
 */
public interface Labelled {

    /**
     * What the value is called outside the program.
     *
     * @return the picklist value, such as {@code In Transition}
     */
    String label();

    /**
     * The value behind a label.
     *
     * @param type the picklist
     * @param label in the case in which it is listed
     * @param <E> the picklist
     * @return empty when no value is called so
     */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.label().equals(label))
                .findFirst();
    }

    /**
     * The value that a client names.
     *
     * @param type the picklist
     * @param text in any case, as the API takes the values of picklists
     * @param <E> the picklist
     * @return empty when no value is called so
     */
    static <E extends Enum<E> & Labelled> Optional<E> named(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.label().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /**
     * The value behind a label that can only be one of the list.
     *
     * @param type the picklist
     * @param label in the case in which it is listed
     * @param <E> the picklist
     * @return the value of this label
     * @throws IllegalArgumentException when no value is called so
     */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
        return find(type, label)
                .orElseThrow(() -> new IllegalArgumentException("No %s is called %s, they are %s"
                        .formatted(type.getSimpleName(), label, Arrays.toString(labels(type)))));
    }

    /**
     * The label of a value that may be absent.
     *
     * @param value of any picklist
     * @return null when there is none
     */
    static @Nullable String labelOf(@Nullable Labelled value) {
        return value == null ? null : value.label();
    }

    /**
     * All labels of a picklist.
     *
     * @param type the picklist
     * @param <E> the picklist
     * @return in the order in which the enum declares them
     */
    static <E extends Enum<E> & Labelled> String[] labels(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).toArray(String[]::new);
    }
}
