package dev.truce.gateway.split;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.BackendCalls;
import dev.truce.gateway.proxy.ForwardedHeaders;
import dev.truce.gateway.proxy.UpstreamFailure;
import dev.truce.gateway.route.Call;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends each service its parts of a request, all at once, and puts the answers back in the order of the parts. */
@Singleton
class ScatterGather {
    private static final Logger LOG = Logger.getLogger(ScatterGather.class);
    private static final int UNAUTHORIZED = 401;
    private final Vertx vertx;
    private final BackendCalls calls;
    private final ForwardedHeaders forwarded;
    private final UpstreamFailure failure;

    ScatterGather(Vertx vertx, BackendCalls calls, ForwardedHeaders forwarded, UpstreamFailure failure) {
        this.vertx = vertx;
        this.calls = calls;
        this.forwarded = forwarded;
        this.failure = failure;
    }

    /** @param groups the positions of the parts of each service */
    void send(Call call, PartsFormat format, JsonNode body, List<JsonNode> parts, Map<Backend, List<Integer>> groups) {
        List<Future<GroupAnswer>> sent = new ArrayList<>();
        groups.forEach((backend, positions) -> sent.add(send(call, backend, positions, format, body, parts)));
        Future.join(sent)
                .map(all -> sent.stream().map(Future::result).toList())
                .onSuccess(answers -> answer(call, format, parts, answers));
    }

    /** What a service said about the parts in these positions. */
    private record GroupAnswer(List<Integer> positions, int status, byte[] body) {
        boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }

    /** Never fails: a service that gives no answer refuses its parts. */
    private Future<GroupAnswer> send(
            Call call,
            Backend backend,
            List<Integer> positions,
            PartsFormat format,
            JsonNode body,
            List<JsonNode> parts) {
        long since = System.nanoTime();
        PartsFormat.Request request =
                format.with(call, body, positions.stream().map(parts::get).toList());
        MultiMap headers = forwarded.onBehalfOf(call.request());
        return calls.send(backend, call.method(), request.path().uri(), headers, bytes(request.body()))
                .map(answer -> new GroupAnswer(
                        positions, answer.status(), answer.body().getBytes()))
                .otherwise(gone -> {
                    Problem problem = failure.of(gone, backend, since);
                    return new GroupAnswer(
                            positions,
                            problem.status(),
                            Buffer.buffer(problem.body()).getBytes());
                });
    }

    private void answer(Call call, PartsFormat format, List<JsonNode> parts, List<GroupAnswer> answers) {
        if (answers.stream().anyMatch(answer -> answer.status() == UNAUTHORIZED)) {
            Problem.unauthorized().answer(call.response());
            return;
        }
        vertx.executeBlocking(() -> together(format, parts, answers), false)
                .onSuccess(body -> call.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.JSON)
                        .end(body))
                .onFailure(unreadable -> {
                    LOG.error("Answers could not be put together", unreadable);
                    Problem.unexpected().answer(call.response());
                });
    }

    private static Buffer together(PartsFormat format, List<JsonNode> parts, List<GroupAnswer> answers)
            throws IOException {
        JsonNode[] results = new JsonNode[parts.size()];
        Arrays.fill(results, MissingNode.getInstance());
        for (GroupAnswer answer : answers) {
            JsonNode said = ContentBasedRouter.JSON.readTree(answer.body());
            JsonNode answered = answer.succeeded() ? format.results(said) : MissingNode.getInstance();
            for (int i = 0; i < answer.positions().size(); i++) {
                int position = answer.positions().get(i);
                results[position] = answer.succeeded()
                        ? answered.path(i)
                        : format.refused(parts.get(position), answer.status(), said);
            }
        }
        return Buffer.buffer(ContentBasedRouter.JSON.writeValueAsBytes(format.answer(List.of(results))));
    }

    private static @Nullable Buffer bytes(@Nullable JsonNode body) {
        try {
            return body == null ? null : Buffer.buffer(ContentBasedRouter.JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of JSON can be written", impossible);
        }
    }
}
