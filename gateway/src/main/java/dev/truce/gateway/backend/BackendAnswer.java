package dev.truce.gateway.backend;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** The whole answer of a service. */
public record BackendAnswer(Backend from, int status, MultiMap headers, Buffer body) {
    private static final int OK = 200;
    private static final int REDIRECTIONS = 300;

    public boolean succeeded() {
        return status >= OK && status < REDIRECTIONS;
    }
}
