package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several roles, in the order in which somebody named them. */
public record ItemRoles(List<ItemRole> inOrder) {
    public static final ItemRoles NONE = new ItemRoles(List.of());

    public ItemRoles {
        inOrder = List.copyOf(inOrder);
    }

    /** These roles in their usual order. */
    public static ItemRoles of(Collection<ItemRole> roles) {
        return new ItemRoles(roles.stream().sorted().toList());
    }

    /**
     * The roles of these labels.
     *
     * @param labels the value of a multi-select picklist, as clients send it and the column holds it; null: none
     */
    static ItemRoles of(@Nullable String labels) {
        return labels == null
                ? NONE
                : new ItemRoles(Arrays.stream(labels.split(";"))
                        .map(label -> Labelled.of(ItemRole.class, label))
                        .toList());
    }

    /** The value of a multi-select picklist; null: none. */
    public @Nullable String labels() {
        return inOrder.isEmpty() ? null : joined(";");
    }

    /** For a sentence: any one of them. */
    public String anyOf() {
        return inOrder.isEmpty() ? "nobody" : joined(" or ");
    }

    private String joined(String between) {
        return inOrder.stream().map(Labelled::label).collect(Collectors.joining(between));
    }

    public Set<ItemRole> asSet() {
        return inOrder.isEmpty() ? Set.of() : EnumSet.copyOf(inOrder);
    }

    /** The column holds the labels, as the value of a multi-select picklist. */
    @Converter
    public static final class InLabels implements AttributeConverter<ItemRoles, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ItemRoles roles) {
            return roles == null ? null : roles.labels();
        }

        @Override
        public ItemRoles convertToEntityAttribute(@Nullable String labels) {
            return of(labels);
        }
    }
}
