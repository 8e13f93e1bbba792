package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A tree cannot be planted as it was sent. */
final class RefusedTree extends Refusal {
    private RefusedTree(ErrorCode code, String message) {
        super(code, message);
    }

    static RefusedTree tooLarge(String what, int sent, int most) {
        return new RefusedTree(
                ErrorCode.LIMIT_EXCEEDED,
                "The limit of %d %s of a tree is exceeded: this one has %d. Split it.".formatted(most, what, sent));
    }

    static RefusedTree badReferenceId(String referenceId) {
        return new RefusedTree(
                ErrorCode.JSON_PARSER_ERROR,
                "Every record needs an attributes.referenceId of its own; this one is missing or used twice: '%s'"
                        .formatted(referenceId));
    }

    static RefusedTree anotherObject(String wanted, String sent) {
        return new RefusedTree(
                ErrorCode.INVALID_TYPE, "The records at the root are of %s, this one is of %s".formatted(wanted, sent));
    }

    static RefusedTree noSuchRelationship(String relationship, String parent, String child) {
        return new RefusedTree(
                ErrorCode.INVALID_FIELD,
                "No such child relationship '%s' from %s to %s".formatted(relationship, parent, child));
    }
}
