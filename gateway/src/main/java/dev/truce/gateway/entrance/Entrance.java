package dev.truce.gateway.entrance;

import dev.truce.gateway.answer.Problem;
import dev.truce.gateway.catalog.Catalog;
import dev.truce.gateway.forward.Forward;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.RawPath;
import dev.truce.gateway.route.Route;
import dev.truce.gateway.route.Routes;
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
class Entrance {
    private static final int LONGEST_URI = 16_384;
    private static final String PAGES = "/q/swagger-ui";
    private final List<Door> doors;
    private final Routes routes;
    private final Forward forward;
    private final Catalog catalog;

    Entrance(@All List<Door> doors, Routes routes, Forward forward, Catalog catalog) {
        this.doors = doors;
        this.routes = routes;
        this.forward = forward;
        this.catalog = catalog;
    }

    void open(@Observes Router router) {
        router.route().handler(this::enter);
    }

    private void enter(RoutingContext visitor) {
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
            enter(new Call(request, target));
        }
    }

    private void enter(Call call) {
        if (call.path().climbs()) {
            (call.showsCredentials() ? Problem.notFound() : Problem.unauthorized()).answer(call.response());
            return;
        }
        Optional<Door> door = doors.stream().filter(each -> each.isFor(call)).findFirst();
        Route route = routes.of(call.path());
        if (catalog.now().areComplete() || (door.isEmpty() && route.certain())) {
            door.ifPresentOrElse(its -> its.enter(call), () -> forward.send(call, route));
        } else {
            askTheMissing(call, door);
        }
    }

    /** A service that has just come up may have what nobody was known to have. */
    private void askTheMissing(Call call, Optional<Door> door) {
        call.request().pause();
        catalog.afterAskingTheMissing().onComplete(asked -> {
            call.request().resume();
            door.ifPresentOrElse(its -> its.enter(call), () -> forward.send(call, routes.of(call.path())));
        });
    }
}
