package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.query.sql.SoqlRefusal;
import dev.truce.platform.soql.SoqlText;

/** There are more groups than one answer holds, and groups have no further pages. */
final class TooManyGroups extends SoqlRefusal {
    TooManyGroups(SoqlText query, int most) {
        super(
                ErrorCode.EXCEEDED_ID_LIMIT,
                query,
                0,
                "Aggregate query does not support queryMore(), LIMIT the results to a single batch of " + most);
    }
}
