package dev.truce.gateway.entrance;

import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.catalog.ServiceRegistry;
import dev.truce.gateway.proxy.ReverseProxy;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.RequestRouter;
import dev.truce.gateway.route.Route;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Takes every request but those for the gateway's own pages below {@code /q}. */
@Singleton
class FrontController {
    private static final int LONGEST_URI = 16_384;
    private static final String PAGES = "/q/swagger-ui";
    private final List<RequestHandler> handlers;
    private final RequestRouter router;
    private final ReverseProxy proxy;
    private final ServiceRegistry registry;

    FrontController(
            @All List<RequestHandler> handlers, RequestRouter router, ReverseProxy proxy, ServiceRegistry registry) {
        this.handlers = handlers;
        this.router = router;
        this.proxy = proxy;
        this.registry = registry;
    }

    void open(@Observes Router web) {
        web.route().handler(this::handle);
    }

    private void handle(RoutingContext visitor) {
        HttpServerRequest request = visitor.request();
        String path = request.path();
        if (path == null || request.uri().length() > LONGEST_URI) {
            Problem.uriTooLong(LONGEST_URI).answer(request.response());
            return;
        }
        RawPath target = RawPath.of(path, request.query());
        if (target.startsWith("q")) {
            visitor.next();
        } else if (target.segments().isEmpty()) {
            request.response()
                    .setStatusCode(302)
                    .putHeader(HttpHeaders.LOCATION, PAGES)
                    .end();
        } else {
            handle(new Call(request, target));
        }
    }

    private void handle(Call call) {
        if (call.path().climbs()) {
            (call.showsCredentials() ? Problem.notFound() : Problem.unauthorized()).answer(call.response());
            return;
        }
        Optional<RequestHandler> handler =
                handlers.stream().filter(each -> each.isFor(call)).findFirst();
        Route route = router.of(call.path());
        if (registry.now().areComplete() || (handler.isEmpty() && route.certain())) {
            handler.ifPresentOrElse(its -> its.handle(call), () -> proxy.send(call, route));
        } else {
            askTheMissing(call, handler);
        }
    }

    /** A service that has just come up may have what nobody was known to have. */
    private void askTheMissing(Call call, Optional<RequestHandler> handler) {
        call.request().pause();
        registry.afterAskingTheMissing().onComplete(asked -> {
            call.request().resume();
            handler.ifPresentOrElse(its -> its.handle(call), () -> proxy.send(call, router.of(call.path())));
        });
    }
}
