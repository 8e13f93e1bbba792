package dev.truce.platform.sobject.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure of a request with the error array of the contract. */
class FailureAnswers {
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper({
        Throwable.class,
        Refusal.class,
        WebApplicationException.class,
        NotFoundException.class,
        JsonProcessingException.class,
        MismatchedInputException.class
    })
    Response answer(Throwable failure, Request request) {
        return answer(Failures.errorsFor(failure, request.getMethod()));
    }

    private static Response answer(List<ApiError> errors) {
        ErrorCode code = errors.get(0).errorCode();
        Response.ResponseBuilder answer =
                Response.status(code.httpStatus()).type(JSON).entity(errors);
        if (code == ErrorCode.SERVER_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
