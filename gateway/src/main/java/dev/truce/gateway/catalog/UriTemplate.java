package dev.truce.gateway.catalog;

import java.util.List;

/** A path with placeholders, such as {@code /services/apexrest/deals/{id}/close}. */
record UriTemplate(List<String> segments) {
    private static final int LITERAL = 2;

    UriTemplate {
        segments = List.copyOf(segments);
    }

    static UriTemplate of(String path) {
        return new UriTemplate(List.of(path.substring(1).split("/")));
    }

    /**
     * How well a path fits, so that the best of several can be taken: what is spelled out counts more than what a
     * placeholder takes, and a path that leaves the template counts up to there.
     */
    int fit(List<String> path) {
        int fit = 0;
        for (int i = 0; i < Math.min(path.size(), segments.size()); i++) {
            if (segments.get(i).startsWith("{")) {
                fit++;
            } else if (segments.get(i).equals(path.get(i))) {
                fit += LITERAL;
            } else {
                return fit;
            }
        }
        return fit;
    }

    /** What every path below these first literal segments reaches: too little to tell services apart. */
    static int fitOf(int literals) {
        return literals * LITERAL;
    }
}
