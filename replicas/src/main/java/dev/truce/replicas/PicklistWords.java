package dev.truce.replicas;

import dev.truce.events.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How clients see the values that events spell in capitals: {@code PROJECT_MANAGER} is "Project Manager". */
public final class PicklistWords {
    private PicklistWords() {}

    public static String of(Enum<?> value) {
        if (value == Role.REVOPS) {
            return "RevOps";
        }
        return Arrays.stream(value.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
