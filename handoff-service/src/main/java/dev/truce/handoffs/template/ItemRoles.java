package dev.truce.handoffs.template;

import dev.truce.handoffs.picklist.Picklist;
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
     * The roles that these words name.
     *
     * @param words as clients send several picklist values: separated by semicolons; null: none
     */
    public static ItemRoles read(@Nullable String words) {
        return words == null
                ? NONE
                : new ItemRoles(Arrays.stream(words.split(";"))
                        .map(word -> Picklist.read(ItemRole.class, word))
                        .toList());
    }

    /** As clients read several picklist values; null: none. */
    public @Nullable String words() {
        return inOrder.isEmpty() ? null : words(";");
    }

    /** For a sentence. */
    public String orWords() {
        return inOrder.isEmpty() ? "nobody" : words(" or ");
    }

    private String words(String between) {
        return inOrder.stream().map(Picklist::word).collect(Collectors.joining(between));
    }

    public Set<ItemRole> asSet() {
        return inOrder.isEmpty() ? Set.of() : EnumSet.copyOf(inOrder);
    }

    /** How they are kept: as clients see them. */
    @Converter
    public static final class RoleWords implements AttributeConverter<ItemRoles, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ItemRoles roles) {
            return roles == null ? null : roles.words();
        }

        @Override
        public ItemRoles convertToEntityAttribute(@Nullable String words) {
            return read(words);
        }
    }
}
