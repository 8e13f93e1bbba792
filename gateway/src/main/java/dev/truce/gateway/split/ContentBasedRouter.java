package dev.truce.gateway.split;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.entrance.RequestHandler;
import dev.truce.gateway.route.Call;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;

/** Reads those requests whose path does not say whom they are for. */
@Singleton
class ContentBasedRouter implements RequestHandler {
    private static final Logger LOG = Logger.getLogger(ContentBasedRouter.class);
    /** Numbers stay as they were written. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final List<ContentRoute> contentRoutes;
    private final BodyReader bodyReader;

    ContentBasedRouter(@All List<ContentRoute> contentRoutes, BodyReader bodyReader) {
        this.contentRoutes = contentRoutes;
        this.bodyReader = bodyReader;
    }

    @Override
    public boolean isFor(Call call) {
        return contentRoutes.stream().anyMatch(kind -> kind.isFor(call));
    }

    @Override
    public void handle(Call call) {
        bodyReader
                .of(call.request())
                .onSuccess(content -> contentRoutes.stream()
                        .filter(kind -> kind.isFor(call))
                        .findFirst()
                        .orElseThrow()
                        .go(call, content, json(content)))
                .onFailure(failure -> refuse(call, failure));
    }

    /** What is no JSON is for a service to complain about. */
    private static JsonNode json(BodyReader.Content content) {
        try {
            return JSON.readTree(content.text());
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
    }

    private void refuse(Call call, Throwable failure) {
        if (failure instanceof BodyReader.TooLarge) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Problem.tooLarge(bodyReader.limit()).answer(call.response());
        } else if (failure instanceof ZipException) {
            Problem.unreadable("The body is not what its Content-Encoding says").answer(call.response());
        } else {
            LOG.debugf("A request broke off while it was read: %s", failure.getMessage());
            call.response().reset();
        }
    }
}
