package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** The query can be read, but asks for what there is no answer to: of these fields, or from this server. */
public final class MalformedQuery extends SoqlRefusal {

    MalformedQuery(SoqlText query, int offset, String reason) {
        super(ErrorCode.MALFORMED_QUERY, query, offset, reason);
    }

    /** What the language has, but this server does not answer. */
    public static MalformedQuery unsupported(SoqlText query, int offset, String what) {
        return new MalformedQuery(query, offset, what + " not supported by this server");
    }
}
