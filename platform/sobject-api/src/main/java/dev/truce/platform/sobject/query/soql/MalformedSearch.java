package dev.truce.platform.sobject.query.soql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The text is no search, or one of a kind that is not understood here. */
public final class MalformedSearch extends Refusal {

    MalformedSearch(String reason) {
        super(ErrorCode.MALFORMED_SEARCH, reason);
    }

    MalformedSearch(SoqlText search, int offset, String reason) {
        super(ErrorCode.MALFORMED_SEARCH, search.show(offset, reason));
    }
}
