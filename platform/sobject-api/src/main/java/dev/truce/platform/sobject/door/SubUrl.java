package dev.truce.platform.sobject.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The URL of a request inside of another one, taken apart. Clients write such URLs encoded or as they are,
 * with blanks, quotes and percent signs, so nothing that insists on RFC 3986 can read them. A part that holds
 * a blank is taken as it is; any other is decoded.
 */
public record SubUrl(List<String> segments, Map<String, List<String>> parameters) {
    private static final String QUERY = "q";

    /** Takes a URL without scheme and host apart. Never fails. */
    public static SubUrl parse(String raw) {
        int mark = raw.indexOf('?');
        String path = mark < 0 ? raw : raw.substring(0, mark);
        List<String> segments = Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decode(segment, false))
                .toList();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : pairs(raw.substring(mark + 1))) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
                parameters.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
            }
        }
        return new SubUrl(segments, parameters);
    }

    /** The same URL with every part changed: what is put in cannot become a slash or a parameter. */
    public SubUrl map(UnaryOperator<String> change) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        parameters.forEach(
                (name, values) -> changed.put(name, values.stream().map(change).toList()));
        return new SubUrl(segments.stream().map(change).toList(), changed);
    }

    Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The parameters; an ampersand within quotes of a query that is written as it is belongs to the query. */
    private static List<String> pairs(String query) {
        List<String> pairs = new ArrayList<>();
        int start = 0;
        while (start <= query.length()) {
            int end = query.startsWith(QUERY + "=", start) ? endOfSoql(query, start) : query.indexOf('&', start);
            int stop = end < 0 ? query.length() : end;
            if (stop > start) {
                pairs.add(query.substring(start, stop));
            }
            start = stop + 1;
        }
        return pairs;
    }

    private static int endOfSoql(String query, int start) {
        boolean quoted = false;
        for (int i = start; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'') {
                quoted = !quoted;
            } else if (c == '&' && !quoted) {
                return i;
            }
        }
        return quoted ? query.indexOf('&', start) : -1;
    }

    private static String decode(String text, boolean plusIsBlank) {
        if (text.indexOf(' ') >= 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                decoded[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                decoded[length++] = plusIsBlank && bytes[i] == '+' ? (byte) ' ' : bytes[i];
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
