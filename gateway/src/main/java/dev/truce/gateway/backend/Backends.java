package dev.truce.gateway.backend;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All services behind the gateway, in alphabetical order. */
@Singleton
public class Backends {
    private final List<Backend> all;
    private final Backend login;

    Backends(GatewaySettings settings) {
        this.all = settings.backends().entrySet().stream()
                .map(entry -> new Backend(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        this.login = named(settings.login())
                .orElseThrow(() -> new IllegalStateException(
                        "truce.gateway.login names a service that is not among truce.gateway.backends: "
                                + settings.login()));
    }

    public List<Backend> all() {
        return all;
    }

    /** The one that gives out tokens; it also answers what nobody has, because it can say who is asking. */
    public Backend login() {
        return login;
    }

    public Optional<Backend> named(String name) {
        return all.stream().filter(backend -> backend.name().equals(name)).findFirst();
    }
}
