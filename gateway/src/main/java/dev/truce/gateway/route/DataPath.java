package dev.truce.gateway.route;

import java.util.List;
import java.util.Optional;

/**
 * A path below {@code /services/data/vNN.0}.
 *
 * @param rest its decoded segments behind the version
 */
public record DataPath(List<String> rest) {
    private static final int BEHIND_VERSION = 3;

    public DataPath {
        rest = List.copyOf(rest);
    }

    /** Empty when the path is not below a version. */
    public static Optional<DataPath> of(RawPath path) {
        return path.startsWith("services", "data") && path.segments().size() >= BEHIND_VERSION
                ? Optional.of(new DataPath(path.decodedFrom(BEHIND_VERSION)))
                : Optional.empty();
    }

    /** The first segment; empty for the version itself. */
    public String resource() {
        return rest.isEmpty() ? "" : rest.get(0);
    }

    public Optional<String> at(int index) {
        return index < rest.size() ? Optional.of(rest.get(index)) : Optional.empty();
    }

    /** The whole of it, as in {@code composite/sobjects}. */
    public String whole() {
        return String.join("/", rest);
    }
}
