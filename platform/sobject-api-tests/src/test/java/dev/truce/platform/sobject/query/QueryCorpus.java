package dev.truce.platform.sobject.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The queries of {@code query/corpus.txt}. */
public final class QueryCorpus {
    private static final String RESOURCE = "/query/corpus.txt";
    private static final List<String> OUTCOMES = List.of("=> ", "## ", "!! ");

    private QueryCorpus() {}

    /** A query, who asks it (null for the system), and the line that says what is answered. */
    public record Case(String query, @Nullable String actor, String outcome) {
        @Override
        public String toString() {
            return actor == null ? query : actor + ": " + query;
        }
    }

    public static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        List<String> query = new ArrayList<>();
        String actor = null;
        for (String line : text().split("\n", -1)) {
            if (OUTCOMES.stream().anyMatch(line::startsWith)) {
                cases.add(new Case(String.join("\n", query), actor, line));
                query.clear();
                actor = null;
            } else if (line.startsWith("as ")) {
                actor = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                query.add(line);
            }
        }
        return cases;
    }

    private static String text() {
        try (InputStream resource = Objects.requireNonNull(QueryCorpus.class.getResourceAsStream(RESOURCE))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
