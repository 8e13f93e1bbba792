package dev.truce.platform.sobject.row;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The API version a client speaks, the {@code v64.0} of its path. Versions {@value #OLDEST}.0 to
 * {@value #NEWEST}.0 are answered; they differ only where the contract says so.
 */
public record ApiVersion(int number) {
    public static final int OLDEST = 20;
    public static final int NEWEST = 68;
    private static final List<String> SEASONS = List.of("Winter", "Spring", "Summer");

    /** Called by JAX-RS for the path segment; anything but an offered version is an unknown resource. */
    public static ApiVersion fromString(String segment) {
        return Optional.of(segment)
                .filter(path -> path.startsWith("v"))
                .flatMap(path -> offered(path.substring(1)))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The version of this number, empty when it is not offered.
     *
     * @param number such as {@code 64.0}
     */
    public static Optional<ApiVersion> offered(String number) {
        return offered().stream()
                .filter(version -> number.equals(version.number + ".0"))
                .findFirst();
    }

    public static List<ApiVersion> offered() {
        return IntStream.rangeClosed(OLDEST, NEWEST).mapToObj(ApiVersion::new).toList();
    }

    /** The release a version came with, such as {@code Summer '25}. */
    public String label() {
        int releases = number - 2; // three a year; v62.0 was Winter '25
        return "%s '%02d".formatted(SEASONS.get(releases % 3), releases / 3 + 5);
    }

    /** From v46.0 on an upsert that changed a record answers 200 with a body, before it 204 without. */
    boolean answersUpdatesByUpsert() {
        return number >= 46;
    }

    /** The root of this version's resources, {@code /services/data/v64.0}. */
    public String path() {
        return "/services/data/v" + number + ".0";
    }
}
