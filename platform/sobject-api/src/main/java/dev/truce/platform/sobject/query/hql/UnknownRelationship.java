package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.SoqlRefusal;
import dev.truce.platform.sobject.query.soql.SoqlText;

/** No parent is reached by this name: there is none, it is not one object of this service, or it is too far away. */
final class UnknownRelationship extends SoqlRefusal {
    UnknownRelationship(SoqlText query, Path path, String relationship) {
        super(
                ErrorCode.INVALID_FIELD,
                query,
                path.offset(),
                ("Didn't understand relationship '%s' in field path. If you are attempting to use a custom relationship, be"
                                + " sure to append the '__r' after the custom relationship name. Please reference your WSDL"
                                + " or the describe call for the appropriate names.")
                        .formatted(relationship));
    }
}
