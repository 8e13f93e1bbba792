package dev.truce.gateway.standin;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;

/** Writes as fast as the reader takes it. */
final class LargeBody {
    private static final Buffer PART = Buffer.buffer(new byte[64 * 1024]);
    private final HttpServerResponse response;
    private long left;

    LargeBody(HttpServerResponse response, long size) {
        this.response = response;
        this.left = size;
    }

    void write() {
        while (left > 0) {
            if (response.writeQueueFull()) {
                response.drainHandler(drained -> write());
                return;
            }
            response.write(PART);
            left -= PART.length();
        }
        response.end();
    }
}
