package dev.truce.gateway.route;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request as it was sent: nothing is decoded, so that {@code %2F} in a segment stays one
 * segment; doubled and final slashes, which some clients send, are left out.
 *
 * @param segments between the slashes, none empty
 * @param query what follows the question mark
 */
public record RawPath(List<String> segments, @Nullable String query) {

    public RawPath {
        segments = List.copyOf(segments);
    }

    /**
     * Takes a request target apart, without decoding it.
     *
     * @param target path and query
     */
    public static RawPath of(String target) {
        int question = target.indexOf('?');
        return question < 0 ? of(target, null) : of(target.substring(0, question), target.substring(question + 1));
    }

    public static RawPath of(String path, @Nullable String query) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return new RawPath(segments, query);
    }

    public String uri() {
        String path = "/" + String.join("/", segments);
        return query == null ? path : path + "?" + query;
    }

    public boolean startsWith(String... names) {
        return segments.size() >= names.length
                && segments.subList(0, names.length).equals(List.of(names));
    }

    /** Whether a segment stands for the folder above or the same one, in any spelling: no client needs that. */
    public boolean climbs() {
        return segments.stream().map(RawPath::decoded).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    /** The same target with other query parameters. */
    public RawPath withQuery(@Nullable String other) {
        return new RawPath(segments, other);
    }

    /** The segments from one on, decoded. */
    public List<String> decodedFrom(int first) {
        return segments.size() <= first
                ? List.of()
                : segments.subList(first, segments.size()).stream()
                        .map(RawPath::decoded)
                        .toList();
    }

    /** The decoded value of a query parameter. */
    public Optional<String> parameter(String name) {
        if (query == null) {
            return Optional.empty();
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals >= 0 && pair.substring(0, equals).equals(name)) {
                return Optional.of(decodedParameter(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String segment) {
        return decodedParameter(segment.replace("+", "%2B"));
    }

    /** What is badly encoded is taken as it is: the service it goes to says what is wrong with it. */
    private static String decodedParameter(String text) {
        try {
            return QueryStringDecoder.decodeComponent(text);
        } catch (IllegalArgumentException badlyEncoded) {
            return text;
        }
    }
}
