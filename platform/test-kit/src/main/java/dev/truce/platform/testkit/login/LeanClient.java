package dev.truce.platform.testkit.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/**
 * What a request needs, made without what each one otherwise works out anew: REST Assured makes an HTTP client for every
 * request and an object mapper for every body, and both look for themselves in all jars of the class path.
 */
@SuppressWarnings("deprecation") // the client that REST Assured is made for
public final class LeanClient {
    private static final HttpParams PARAMETERS = parameters();
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private LeanClient() {}

    /** A request with nothing said yet, not even who makes it. */
    public static RequestSpecification given() {
        return RestAssured.given().config(in(RestAssured.config()));
    }

    private static RestAssuredConfig in(RestAssuredConfig config) {
        return config.httpClient(
                        config.getHttpClientConfig().httpClientFactory(() -> new DefaultHttpClient(PARAMETERS.copy())))
                .objectMapperConfig(
                        config.getObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> MAPPER));
    }

    private static HttpParams parameters() {
        HttpParams parameters = new SyncBasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(parameters);
        return parameters;
    }
}
