package dev.truce.platform.sobject.error;

import java.util.List;

/**
 * A failure the client can act on. Each subclass is named as the statement that is true
 * ({@code DealAlreadyClosed}) and carries a code and API field names, never HTTP. Anything else that
 * is thrown is answered as UNKNOWN_EXCEPTION without detail.
 */
public abstract class Refusal extends RuntimeException {
    private final transient List<ApiError> errors;

    /** @param fields API names of the fields to mend */
    protected Refusal(ErrorCode code, String message, String... fields) {
        this(List.of(ApiError.of(code, message, fields)));
    }

    /** @param errors everything that is wrong, at least one; the first decides the HTTP status */
    protected Refusal(List<ApiError> errors) {
        super(errors.get(0).message(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public final List<ApiError> errors() {
        return errors;
    }

    public final ErrorCode code() {
        return errors.get(0).errorCode();
    }
}
