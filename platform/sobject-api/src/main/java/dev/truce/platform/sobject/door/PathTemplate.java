package dev.truce.platform.sobject.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path of a resource, such as {@code /services/data/{version}/sobjects/{object}}, segment by segment. */
final class PathTemplate implements Comparable<PathTemplate> {
    private static final Pattern ANYTHING = Pattern.compile(".+", Pattern.DOTALL);
    private final List<Segment> segments;

    private PathTemplate(List<Segment> segments) {
        this.segments = segments;
    }

    private record Segment(String literal, @Nullable String variable, Pattern pattern) {}

    static PathTemplate of(String... parts) {
        List<Segment> segments = new ArrayList<>();
        for (String text : String.join("/", parts).split("/", -1)) {
            if (text.startsWith("{")) {
                String[] named = text.substring(1, text.length() - 1).split(":", 2);
                Pattern pattern = named.length == 1 ? ANYTHING : Pattern.compile(named[1].strip());
                segments.add(new Segment("", named[0].strip(), pattern));
            } else if (!text.isEmpty()) {
                segments.add(new Segment(text, null, ANYTHING));
            }
        }
        return new PathTemplate(segments);
    }

    /** The segments, a variable in braces. */
    List<String> segments() {
        return segments.stream()
                .map(segment -> segment.variable() == null ? segment.literal() : "{" + segment.variable() + "}")
                .toList();
    }

    boolean startsWith(String... literals) {
        return segments.size() >= literals.length
                && segments.stream()
                        .limit(literals.length)
                        .map(Segment::literal)
                        .toList()
                        .equals(Arrays.asList(literals));
    }

    /** The values of the variables; empty when the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.variable() == null
                    ? !segment.literal().equals(path.get(i))
                    : !segment.pattern().matcher(path.get(i)).matches()) {
                return Optional.empty();
            }
            if (segment.variable() != null) {
                values.put(segment.variable(), path.get(i));
            }
        }
        return Optional.of(values);
    }

    /** The more is written out, the earlier it is asked, as JAX-RS has it. */
    @Override
    public int compareTo(PathTemplate other) {
        return Integer.compare(other.literalCharacters(), literalCharacters());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathTemplate template && segments.equals(template.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    private int literalCharacters() {
        return segments.stream().mapToInt(segment -> segment.literal().length()).sum();
    }
}
