package dev.truce.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A request on its way through the gateway. */
public record Call(HttpServerRequest request, RawPath path) {

    public HttpMethod method() {
        return request.method();
    }

    public HttpServerResponse response() {
        return request.response();
    }

    /** Whether it reads and sends no body. */
    public boolean reads() {
        return method().equals(HttpMethod.GET) || method().equals(HttpMethod.HEAD);
    }

    public boolean showsCredentials() {
        return request.headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
