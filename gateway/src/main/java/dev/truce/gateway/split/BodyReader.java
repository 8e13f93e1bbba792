package dev.truce.gateway.split;

import dev.truce.gateway.backend.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads the body of a request as a whole, up to a limit. */
@Singleton
class BodyReader {
    private static final String GZIP = "gzip";
    private final Vertx vertx;
    private final int limit;

    BodyReader(Vertx vertx, GatewaySettings settings) {
        this.vertx = vertx;
        this.limit = Math.toIntExact(settings.readableBody().asLongValue());
    }

    int limit() {
        return limit;
    }

    /**
     * What was sent.
     *
     * @param sent the body as it came, to be handed on
     * @param text the same without its content encoding
     */
    record Content(Buffer sent, byte[] text) {}

    /** Fails with {@link TooLarge}, or when the request breaks off. */
    Future<Content> of(HttpServerRequest request) {
        Promise<Buffer> whole = Promise.promise();
        Buffer read = Buffer.buffer();
        request.handler(part -> {
            if (read.length() + part.length() > limit) {
                whole.tryFail(new TooLarge());
            } else {
                read.appendBuffer(part);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> whole.tryComplete(read));
        request.resume();
        return whole.future().compose(sent -> content(sent, request));
    }

    private Future<Content> content(Buffer sent, HttpServerRequest request) {
        return GZIP.equalsIgnoreCase(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                ? vertx.executeBlocking(() -> new Content(sent, unzipped(sent)), false)
                : Future.succeededFuture(new Content(sent, sent.getBytes()));
    }

    private byte[] unzipped(Buffer sent) throws IOException {
        try (GZIPInputStream unzip = new GZIPInputStream(new ByteArrayInputStream(sent.getBytes()))) {
            byte[] text = unzip.readNBytes(limit + 1);
            if (text.length > limit) {
                throw new TooLarge();
            }
            return text;
        }
    }

    /** The body is larger than what is read as a whole. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
