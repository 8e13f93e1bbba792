package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.error.ErrorCode;

/** The text is no query of the language, or of the part of it that is understood here. */
public final class MalformedQuery extends SoqlRefusal {

    public MalformedQuery(SoqlText query, int offset, String reason) {
        super(ErrorCode.MALFORMED_QUERY, query, offset, reason);
    }

    static MalformedQuery unexpected(SoqlText query, int offset, String token) {
        return new MalformedQuery(query, offset, "unexpected token: '%s'".formatted(token));
    }

    /** What the language has, but this server does not answer. */
    public static MalformedQuery unsupported(SoqlText query, int offset, String what) {
        return new MalformedQuery(query, offset, what + " not supported by this server");
    }
}
