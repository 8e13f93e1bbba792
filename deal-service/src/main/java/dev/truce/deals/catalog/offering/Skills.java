package dev.truce.deals.catalog.offering;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Skills as fields hold them: {@code Order management;Data migration}. */
public final class Skills {
    private static final String SEPARATOR = ";";

    private Skills() {}

    public static List<String> in(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(SEPARATOR))
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
    }
}
