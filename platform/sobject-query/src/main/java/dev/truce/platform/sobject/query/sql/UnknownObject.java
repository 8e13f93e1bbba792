package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.SoqlText;

/** There is no object of this name, or the caller may not see it. */
final class UnknownObject extends SoqlRefusal {
    UnknownObject(SoqlText query, int offset, String name) {
        super(
                ErrorCode.INVALID_TYPE,
                query,
                offset,
                ("sObject type '%s' is not supported. If you are attempting to use a custom object, be sure to append the"
                                + " '__c' after the entity name. Please reference your WSDL or the describe call for the"
                                + " appropriate names.")
                        .formatted(name));
    }
}
