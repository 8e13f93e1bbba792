package dev.truce.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells services who called and how. What a caller says of itself in such headers is dropped, unless it is a trusted
 * proxy.
 */
@Singleton
public class ForwardedHeaders {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final List<String> OTHERS =
            List.of("Forwarded", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Server", "X-Real-IP");
    /** About one connection or one encoding of the message, so not for the next one. */
    private static final List<CharSequence> OF_THE_MESSAGE = List.of(
            HttpHeaders.HOST,
            HttpHeaders.CONNECTION,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.EXPECT,
            HttpHeaders.UPGRADE,
            HttpHeaders.KEEP_ALIVE,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_NONE_MATCH);

    private final TrustedProxies trusted;

    ForwardedHeaders(TrustedProxies trusted) {
        this.trusted = trusted;
    }

    /** Puts them among headers that are on their way to a service. */
    void setOn(MultiMap headers, HttpServerRequest request) {
        boolean believed = trusted.include(request.remoteAddress());
        String address = request.remoteAddress().hostAddress();
        String chain = believed ? request.getHeader(FOR) : null;
        headers.set(FOR, chain == null ? address : chain + ", " + address);
        headers.set(PROTO, schemeOf(request, believed));
        headers.set(HOST, hostOf(request, believed));
        OTHERS.forEach(headers::remove);
    }

    /** The headers of a request as far as they suit a new request made on its behalf. */
    public MultiMap onBehalfOf(HttpServerRequest request) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        OF_THE_MESSAGE.forEach(headers::remove);
        setOn(headers, request);
        return headers;
    }

    /** The base URL by which the caller reaches the gateway. */
    public String baseUrl(HttpServerRequest request) {
        boolean believed = trusted.include(request.remoteAddress());
        return schemeOf(request, believed) + "://" + hostOf(request, believed);
    }

    private static String schemeOf(HttpServerRequest request, boolean believed) {
        return orElse(believed ? request.getHeader(PROTO) : null, request.isSSL() ? "https" : "http");
    }

    private static String hostOf(HttpServerRequest request, boolean believed) {
        return orElse(
                believed ? request.getHeader(HOST) : null,
                orElse(
                        request.getHeader(HttpHeaders.HOST),
                        request.localAddress().toString()));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
