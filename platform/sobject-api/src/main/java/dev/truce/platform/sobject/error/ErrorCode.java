package dev.truce.platform.sobject.error;

/**
 * The error codes clients are promised. The name is the wire value of {@code errorCode}; the status
 * is the one Salesforce clients expect with it ({@code salesforce-contract.md}, section 3).
 */
public enum ErrorCode {
    INVALID_SESSION_ID(401),
    INVALID_AUTH_HEADER(401),
    NOT_FOUND(404),
    ENTITY_IS_DELETED(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    UNSUPPORTED_MEDIA_TYPE(415),
    REQUEST_TOO_LARGE(413),
    MALFORMED_QUERY(400),
    INVALID_FIELD(400),
    INVALID_TYPE(400),
    INVALID_QUERY_FILTER_OPERATOR(400),
    INVALID_QUERY_LOCATOR(400),
    QUERY_TIMEOUT(400),
    QUERY_TOO_COMPLICATED(400),
    NUMBER_OUTSIDE_VALID_RANGE(400),
    REQUIRED_FIELD_MISSING(400),
    INVALID_FIELD_FOR_INSERT_UPDATE(400),
    STRING_TOO_LONG(400),
    INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST(400),
    FIELD_INTEGRITY_EXCEPTION(400),
    FIELD_CUSTOM_VALIDATION_EXCEPTION(400),
    FIELD_FILTER_VALIDATION_EXCEPTION(400),
    INVALID_EMAIL_ADDRESS(400),
    MALFORMED_ID(400),
    INVALID_CROSS_REFERENCE_KEY(400),
    INSUFFICIENT_ACCESS_OR_READONLY(403),
    DUPLICATE_VALUE(400),
    JSON_PARSER_ERROR(400),
    UNABLE_TO_LOCK_ROW(400),
    DELETE_FAILED(400),
    MULTIPLE_CHOICES(300),
    PRECONDITION_FAILED(412),
    CONFLICT(409),
    SERVER_UNAVAILABLE(503),
    UNKNOWN_EXCEPTION(500);

    private final int httpStatus;

    ErrorCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
