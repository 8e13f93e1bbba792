package dev.truce.platform.sobject.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Hands the actor that the gate admitted to the beans of the request. */
@ApplicationScoped
class ActorOfRequest {
    private final CurrentActor current;

    ActorOfRequest(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void become(RoutingContext request) {
        Actor admitted = request.get(BearerGate.ACTOR);
        if (admitted != null) {
            current.become(admitted);
        }
    }
}
