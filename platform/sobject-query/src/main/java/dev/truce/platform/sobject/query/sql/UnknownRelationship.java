package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.SoqlText;

/** No parents or children are reached by this name: there are none, they are not of this service, or too far away. */
final class UnknownRelationship extends SoqlRefusal {
    private UnknownRelationship(ErrorCode code, SoqlText query, int offset, String relationship, String where) {
        super(
                code,
                query,
                offset,
                ("Didn't understand relationship '%s' in %s. If you are attempting to use a custom relationship, be"
                                + " sure to append the '__r' after the custom relationship name. Please reference your WSDL"
                                + " or the describe call for the appropriate names.")
                        .formatted(relationship, where));
    }

    UnknownRelationship(SoqlText query, Path path, String relationship) {
        this(ErrorCode.INVALID_FIELD, query, path.offset(), relationship, "field path");
    }

    static UnknownRelationship toChildren(SoqlText query, int offset, String relationship) {
        return new UnknownRelationship(ErrorCode.INVALID_TYPE, query, offset, relationship, "FROM part of query call");
    }
}
