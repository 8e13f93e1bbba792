package dev.truce.platform.testkit.login;

import io.restassured.config.RestAssuredConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/**
 * The HTTP client of a request, made without what each one otherwise works out anew: REST Assured makes a client for
 * every request, and a client looks for its own version in all jars of the class path.
 */
@SuppressWarnings("deprecation") // the client that REST Assured is made for
final class LeanClient {
    private static final HttpParams PARAMETERS = parameters();

    private LeanClient() {}

    static RestAssuredConfig in(RestAssuredConfig config) {
        return config.httpClient(
                config.getHttpClientConfig().httpClientFactory(() -> new DefaultHttpClient(PARAMETERS.copy())));
    }

    private static HttpParams parameters() {
        HttpParams parameters = new SyncBasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(parameters);
        return parameters;
    }
}
