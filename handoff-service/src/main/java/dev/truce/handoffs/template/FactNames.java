package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that prefill paths may use at one place of a path: the components of the records of {@link ChecklistFacts}. */
final class FactNames {
    private final Type type;
    private final Map<String, Type> known;

    private FactNames(Type type, Stream<RecordComponent> components) {
        this.type = type;
        this.known = components.collect(Collectors.toMap(
                RecordComponent::getName, RecordComponent::getGenericType, (first, second) -> first, TreeMap::new));
    }

    /** Where every path begins: the facts of all parts side by side. */
    static FactNames ofDeal() {
        return new FactNames(
                ChecklistFacts.class, components(ChecklistFacts.class).flatMap(part -> components(part.getType())));
    }

    /**
     * The names behind one of these names.
     *
     * @param path for the refusal
     * @throws UnknownPrefillName when it is none of these
     */
    FactNames of(String path, String name) {
        Type found = known.get(name);
        if (found == null) {
            throw new UnknownPrefillName(path, name, known.keySet());
        }
        return at(found);
    }

    /**
     * The names of each entry of the list that was found here.
     *
     * @param list as the path names it, for the refusal
     * @throws UnknownPrefillName when there is no list here
     */
    FactNames ofEntry(String path, String list) {
        if (type instanceof ParameterizedType several) {
            return at(several.getActualTypeArguments()[0]);
        }
        throw new UnknownPrefillName(path, list, known.keySet());
    }

    private static FactNames at(Type type) {
        return new FactNames(
                type,
                type instanceof Class<?> one && one.isRecord() ? components(one) : Stream.<RecordComponent>empty());
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    /** A prefill path names what no deal has. */
    static final class UnknownPrefillName extends Refusal {
        UnknownPrefillName(String path, String name, Collection<String> known) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    known.isEmpty()
                            ? "The prefill path '%s' goes too far: nothing is found at %s".formatted(path, name)
                            : "The prefill path '%s' names %s, which is no fact of a deal there, facts are %s"
                                    .formatted(path, name, known),
                    "Prefill_Path__c");
        }
    }
}
