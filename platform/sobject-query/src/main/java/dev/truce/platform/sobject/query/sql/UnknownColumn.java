package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** The object has no field of this name, or the caller may not see it. */
final class UnknownColumn extends SoqlRefusal {
    UnknownColumn(SoqlText query, int offset, String column, String object) {
        super(
                ErrorCode.INVALID_FIELD,
                query,
                offset,
                ("No such column '%s' on entity '%s'. If you are attempting to use a custom field, be sure to append the"
                                + " '__c' after the custom field name. Please reference your WSDL or the describe call for"
                                + " the appropriate names.")
                        .formatted(column, object));
    }
}
