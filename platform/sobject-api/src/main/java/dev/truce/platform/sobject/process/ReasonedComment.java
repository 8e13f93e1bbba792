package dev.truce.platform.sobject.process;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something is rejected: codes that may stand before a colon, as in {@code TIMELINE, BUDGET: three months later},
 * and words.
 */
public record ReasonedComment<E extends Enum<E>>(List<E> reasons, String text) {
    private static final Pattern CODES =
            Pattern.compile("\\s*([A-Z_]+(?:\\s*,\\s*[A-Z_]+)*)\\s*:\\s*(.*)", Pattern.DOTALL);

    public ReasonedComment {
        reasons = List.copyOf(reasons);
    }

    /**
     * Takes the comments of an approval apart.
     *
     * @param otherwise the reason where no known codes stand before the words
     */
    public static <E extends Enum<E>> ReasonedComment<E> of(String comments, Class<E> codes, E otherwise) {
        Matcher parts = CODES.matcher(comments);
        List<String> known =
                Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        if (!parts.matches()) {
            return new ReasonedComment<>(List.of(otherwise), comments.strip());
        }
        List<String> named =
                Arrays.stream(parts.group(1).split(",")).map(String::strip).toList();
        return known.containsAll(named)
                ? new ReasonedComment<>(
                        named.stream()
                                .map(name -> Enum.valueOf(codes, name))
                                .distinct()
                                .toList(),
                        parts.group(2).strip())
                : new ReasonedComment<>(List.of(otherwise), comments.strip());
    }
}
