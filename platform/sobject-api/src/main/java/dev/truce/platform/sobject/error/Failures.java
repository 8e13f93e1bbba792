package dev.truce.platform.sobject.error;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** What the contract calls a failure, found by looking through the exceptions that others wrapped it in. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int DEEPEST = 16;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";
    private static final String STATEMENT_CANCELLED = "57014";
    private static final String NUMBER_OUT_OF_RANGE = "22003";
    private static final List<String> UNREACHABLE = List.of("08", "57P", "53");

    private Failures() {}

    /**
     * What is wrong, in the words of the contract; an unexpected failure is logged and named by an id only.
     *
     * @param method the HTTP method that was used
     * @return at least one; the first decides the HTTP status
     */
    public static List<ApiError> errorsFor(Throwable failure, String method) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            List<ApiError> known = known(cause);
            if (!known.isEmpty()) {
                return known;
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return failure instanceof WebApplicationException http ? byStatus(http, method) : unknown(failure);
    }

    private static List<ApiError> known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal.errors();
        }
        if (cause instanceof JsonProcessingException malformed) {
            return one(ErrorCode.JSON_PARSER_ERROR, malformed.getOriginalMessage() + at(malformed.getLocation()));
        }
        if (cause instanceof BodyTooLarge) {
            return one(ErrorCode.REQUEST_TOO_LARGE, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof StaleStateException) {
            return locked();
        }
        if (cause instanceof RollbackException rollback) {
            return atCommit(rollback);
        }
        if (cause instanceof AssertionError && isOfTheDriver(cause)) {
            return unreachable();
        }
        return cause instanceof SQLException sql ? bySqlState(sql) : List.of();
    }

    /** What the database said to a commit is hidden among the suppressed exceptions. */
    private static List<ApiError> atCommit(RollbackException rollback) {
        return Arrays.stream(rollback.getSuppressed())
                .flatMap(hidden -> Stream.iterate(hidden, Objects::nonNull, Throwable::getCause)
                        .limit(DEEPEST))
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(said -> isUnreachable(said, stateOf(said)) ? outcomeUnknown() : bySqlState(said))
                .filter(errors -> !errors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The driver asserts what holds as long as nobody closes its connection under it. */
    private static boolean isOfTheDriver(Throwable assertion) {
        StackTraceElement[] stack = assertion.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith("org.postgresql.");
    }

    private static List<ApiError> bySqlState(SQLException failure) {
        String state = stateOf(failure);
        return switch (state) {
            case UNIQUE_VIOLATION ->
                one(
                        ErrorCode.DUPLICATE_VALUE,
                        "duplicate value found: another record with the same unique value was saved at the same time");
            case LOCK_NOT_AVAILABLE, DEADLOCK -> locked();
            case STATEMENT_CANCELLED -> one(ErrorCode.QUERY_TIMEOUT, "Your query request was running for too long.");
            case NUMBER_OUT_OF_RANGE ->
                one(ErrorCode.NUMBER_OUTSIDE_VALID_RANGE, "value outside of valid range on numeric field");
            default -> isUnreachable(failure, state) ? unreachable() : List.of();
        };
    }

    private static String stateOf(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static List<ApiError> unreachable() {
        return one(ErrorCode.SERVER_UNAVAILABLE, "The database is out of reach at the moment, try again.");
    }

    private static List<ApiError> outcomeUnknown() {
        return one(
                ErrorCode.SERVER_UNAVAILABLE,
                "The database went away while it committed the request: it may have been saved or not. Look before you send it again.");
    }

    /** A connection that broke or could not be had; the pool's own timeout has no state at all. */
    private static boolean isUnreachable(SQLException failure, String state) {
        return UNREACHABLE.stream().anyMatch(state::startsWith)
                || (state.isEmpty() && String.valueOf(failure.getMessage()).contains("Acquisition timeout"));
    }

    private static List<ApiError> byStatus(WebApplicationException failure, String method) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 -> one(ErrorCode.NOT_FOUND, "The requested resource does not exist");
            case 405 -> one(ErrorCode.METHOD_NOT_ALLOWED, notAllowed(failure, method));
            case 406 -> one(ErrorCode.NOT_ACCEPTABLE, "This resource answers application/json");
            case 413 -> one(ErrorCode.REQUEST_TOO_LARGE, "The request is larger than this server takes");
            case 415 ->
                one(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The content type of the request is not one this resource takes");
            case 401 -> one(ErrorCode.INVALID_SESSION_ID, "Session expired or invalid");
            case 403 -> one(ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY, "insufficient access rights on object id");
            case 503 -> one(ErrorCode.SERVER_UNAVAILABLE, "The service is not available at the moment, try again.");
            default ->
                status >= 400 && status < 500
                        ? one(ErrorCode.JSON_PARSER_ERROR, String.valueOf(failure.getMessage()))
                        : unknown(failure);
        };
    }

    private static String notAllowed(WebApplicationException failure, String method) {
        Set<String> allowed = new TreeSet<>(failure.getResponse().getAllowedMethods());
        return "HTTP Method '%s' not allowed%s"
                .formatted(method, allowed.isEmpty() ? "" : ". Allowed are " + String.join(",", allowed));
    }

    private static List<ApiError> locked() {
        return one(
                ErrorCode.UNABLE_TO_LOCK_ROW,
                "unable to obtain exclusive access to this record: somebody else is changing it, try again");
    }

    private static List<ApiError> unknown(Throwable failure) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(failure, "A request failed unexpectedly. errorId=%s", errorId);
        return one(
                ErrorCode.UNKNOWN_EXCEPTION,
                "An unexpected error occurred. Please include this ErrorId if you contact support: " + errorId);
    }

    private static List<ApiError> one(ErrorCode code, String message) {
        return List.of(ApiError.of(code, message));
    }

    private static String at(JsonLocation where) {
        return where == null ? "" : " at [line:%d, column:%d]".formatted(where.getLineNr(), where.getColumnNr());
    }
}
