package dev.truce.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.entrance.RequestHandler;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Answers with what all services have together. A service that does not answer is named in a {@code Warning} header,
 * and its part is missing.
 */
@Singleton
class ResponseAggregator implements RequestHandler {
    private static final Logger LOG = Logger.getLogger(ResponseAggregator.class);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERRORS = 500;
    private static final String USAGE = "Sforce-Limit-Info";
    private static final Set<String> OF_ALL = Set.of(
            "",
            "sobjects",
            "limits",
            "recent",
            "search",
            "jobs/ingest",
            "jobs/query",
            "process/approvals",
            "process/rules",
            "actions",
            "actions/standard",
            "actions/custom",
            "actions/custom/apex");
    private final Vertx vertx;
    private final Broadcast broadcast;
    private final MasteredPart masteredPart;
    private final ObjectMapper json = new ObjectMapper();

    ResponseAggregator(Vertx vertx, Broadcast broadcast, MasteredPart masteredPart) {
        this.vertx = vertx;
        this.broadcast = broadcast;
        this.masteredPart = masteredPart;
    }

    @Override
    public boolean isFor(Call call) {
        return call.reads()
                && (isVersions(call)
                        || DataPath.of(call.path())
                                .filter(path -> OF_ALL.contains(path.whole()))
                                .isPresent());
    }

    @Override
    public void handle(Call call) {
        broadcast.about(call).onSuccess(answers -> answer(call, answers));
    }

    private void answer(Call call, Broadcast.Answers answers) {
        if (answers.received().isEmpty()) {
            Problem away = Problem.unavailable(String.join(", ", answers.missing()));
            (call.showsCredentials() || isVersions(call) ? away : Problem.unauthorized()).answer(call.response());
            return;
        }
        List<BackendAnswer> good =
                answers.received().stream().filter(BackendAnswer::succeeded).toList();
        BackendAnswer first = refusal(answers.received())
                .or(() -> good.stream().findFirst())
                .orElse(answers.received().get(0));
        answers.missing().forEach(name -> warn(call.response(), name));
        if (!first.succeeded() || isVersions(call)) {
            relay(call, first, first.body());
        } else {
            vertx.executeBlocking(() -> merged(call, good), false)
                    .onSuccess(body -> relay(call, first, body))
                    .onFailure(failure -> {
                        LOG.error("Answers could not be merged", failure);
                        Problem.unexpected().answer(call.response());
                    });
        }
    }

    /** What one of them refuses is wrong for all; that one of them has no such thing is not. */
    private static Optional<BackendAnswer> refusal(List<BackendAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() >= BAD_REQUEST
                        && answer.status() < SERVER_ERRORS
                        && answer.status() != NOT_FOUND)
                .findFirst();
    }

    private Buffer merged(Call call, List<BackendAnswer> answers) throws IOException {
        return Buffer.buffer(
                json.writeValueAsBytes(NewestFirst.isFor(call) ? newest(call, answers) : together(call, answers)));
    }

    private JsonNode newest(Call call, List<BackendAnswer> answers) throws IOException {
        NewestFirst newest = new NewestFirst();
        for (BackendAnswer answer : answers) {
            newest.add(answer, json.readTree(answer.body().getBytes()));
        }
        return newest.forCall(call);
    }

    private JsonNode together(Call call, List<BackendAnswer> answers) throws IOException {
        JsonNode all = part(answers.get(0));
        for (BackendAnswer more : answers.subList(1, answers.size())) {
            all = JsonMerge.add(all, part(more));
        }
        MostFound.keepTo(call, all);
        return all;
    }

    private JsonNode part(BackendAnswer answer) throws IOException {
        return masteredPart.of(answer.from(), json.readTree(answer.body().getBytes()));
    }

    private static void relay(Call call, BackendAnswer answer, Buffer body) {
        HttpServerResponse response = call.response();
        for (CharSequence kept : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, USAGE)) {
            String value = answer.headers().get(kept);
            if (value != null) {
                response.putHeader(kept, value);
            }
        }
        response.setStatusCode(answer.status()).end(body);
    }

    /** RFC 9111 took the header out, clients that know it show it, and no other one says the same. */
    private static void warn(HttpServerResponse response, String service) {
        response.headers().add("Warning", "199 truce \"%s does not answer, its part is missing\"".formatted(service));
    }

    private static boolean isVersions(Call call) {
        return call.path().startsWith("services", "data")
                && call.path().segments().size() == 2;
    }
}
