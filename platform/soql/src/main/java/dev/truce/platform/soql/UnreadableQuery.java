package dev.truce.platform.soql;

/**
 * A text cannot be read as a query or a search, or goes beyond what one may ask. The message shows the place in the
 * text, see {@link SoqlText#show}.
 */
public final class UnreadableQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    private final Problem problem;

    /** What can be wrong with a text. */
    public enum Problem {
        /** It is no query of the language, or of the part of it that is understood here. */
        MALFORMED_QUERY,
        /** It is no search, or one of a kind that is not understood here. */
        MALFORMED_SEARCH,
        /** It is a query, but goes beyond what one query may ask. */
        TOO_COMPLICATED,
        /** OFFSET reaches only so far; beyond it clients page or ask for ids above the last one seen. */
        OFFSET_TOO_LARGE
    }

    private UnreadableQuery(Problem problem, String message) {
        super(message, null, false, false);
        this.problem = problem;
    }

    static UnreadableQuery malformed(SoqlText query, int offset, String reason) {
        return new UnreadableQuery(Problem.MALFORMED_QUERY, query.show(offset, reason));
    }

    static UnreadableQuery unexpected(SoqlText query, int offset, String token) {
        return malformed(query, offset, "unexpected token: '%s'".formatted(token));
    }

    /** What the language has, but this reader does not take. */
    static UnreadableQuery unsupported(SoqlText query, int offset, String what) {
        return malformed(query, offset, what + " not supported by this server");
    }

    static UnreadableQuery tooComplicated(SoqlText query, int offset, String limit) {
        return new UnreadableQuery(Problem.TOO_COMPLICATED, query.show(offset, limit));
    }

    static UnreadableQuery offsetTooLarge(SoqlText query, int offset, int largest) {
        return new UnreadableQuery(
                Problem.OFFSET_TOO_LARGE, query.show(offset, "Maximum SOQL offset allowed is %d".formatted(largest)));
    }

    static UnreadableQuery malformedSearch(String message) {
        return new UnreadableQuery(Problem.MALFORMED_SEARCH, message);
    }

    static UnreadableQuery malformedSearch(SoqlText search, int offset, String reason) {
        return malformedSearch(search.show(offset, reason));
    }

    /**
     * What is wrong with the text.
     *
     * @return by which a caller decides how to say it
     */
    public Problem problem() {
        return problem;
    }

    /** The same problem of a search, in which what is wanted of an object has the clauses of a query. */
    UnreadableQuery ofSearch() {
        return problem == Problem.MALFORMED_QUERY ? malformedSearch(String.valueOf(getMessage())) : this;
    }
}
