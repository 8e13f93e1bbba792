package dev.truce.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks services over HTTP whether they are ready to work. */
public final class ReadinessProbe {

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();

    /** Whether a service says at this moment that it is ready. */
    public boolean isReady(URI service) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(service + "/q/health/ready"))
                .timeout(ANSWER)
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Waits until a service is ready.
     *
     * @throws ServiceEnded if it ends instead
     * @throws NotReadyInTime if it is not ready in time
     */
    void await(ServiceProcess service, StackLayout layout, Duration atMost) {
        URI url = layout.url(service.name());
        if (Wait.until(() -> isReady(url), service.ended(), atMost)) {
            return;
        }
        if (service.isAlive()) {
            throw new NotReadyInTime(service.name(), atMost, layout.logOf(service.name()));
        }
        throw service.ended().join();
    }
}
