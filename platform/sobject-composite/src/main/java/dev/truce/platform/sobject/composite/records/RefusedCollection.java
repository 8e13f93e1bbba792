package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nothing of a collection is saved or read, because it cannot be as it was sent. */
final class RefusedCollection extends Refusal {
    private RefusedCollection(ErrorCode code, String message) {
        super(code, message);
    }

    static RefusedCollection tooManyRecords(int most) {
        return new RefusedCollection(
                ErrorCode.EXCEEDED_ID_LIMIT,
                "record limit reached. cannot submit more than %d records into this call".formatted(most));
    }

    static RefusedCollection tooManyChunks(int most) {
        return new RefusedCollection(
                ErrorCode.LIMIT_EXCEEDED,
                "The records change their object more than %d times: sort them by object".formatted(most));
    }

    static RefusedCollection missing(String member) {
        return new RefusedCollection(
                ErrorCode.JSON_PARSER_ERROR, "The member %s is needed, with at least one entry".formatted(member));
    }

    static RefusedCollection malformedId(String id) {
        return new RefusedCollection(ErrorCode.MALFORMED_ID, "malformed id " + id);
    }

    static RefusedCollection withoutType() {
        return new RefusedCollection(
                ErrorCode.INVALID_TYPE, "A record needs its object, as in \"attributes\": {\"type\": \"Account\"}");
    }

    static RefusedCollection unknownType(String type) {
        return new RefusedCollection(ErrorCode.INVALID_TYPE, "sObject type '%s' is not supported.".formatted(type));
    }
}
