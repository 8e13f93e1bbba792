package dev.truce.gateway.backend;

import java.net.URI;

/** A service behind the gateway. */
public record Backend(String name, URI url) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public String host() {
        return url.getHost();
    }

    public boolean isTls() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    public int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isTls() ? HTTPS : HTTP;
    }
}
