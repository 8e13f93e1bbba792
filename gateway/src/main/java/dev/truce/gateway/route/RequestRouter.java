package dev.truce.gateway.route;

import dev.truce.gateway.backend.Backend;
import dev.truce.gateway.backend.Backends;
import dev.truce.gateway.catalog.RoutingTable;
import dev.truce.gateway.catalog.ServiceRegistry;
import dev.truce.platform.soql.Soql;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the service of a request by its path and query. */
@Singleton
public class RequestRouter {
    private static final int APEXREST = 3;
    private final Backends backends;
    private final ServiceRegistry registry;

    RequestRouter(Backends backends, ServiceRegistry registry) {
        this.backends = backends;
        this.registry = registry;
    }

    /** Where a request goes; to the service that gives out tokens, which can say who is asking, when nobody has it. */
    public Route of(RawPath path) {
        return orUncertain(find(path));
    }

    /** The service that has what a path names. */
    public Optional<Backend> find(RawPath path) {
        Optional<DataPath> data = DataPath.of(path);
        if (data.isPresent()) {
            return data(data.get(), path);
        }
        if (path.startsWith("services", "apexrest") && path.segments().size() >= APEXREST) {
            return registry.now().action(path.decodedFrom(0));
        }
        return isWhereTokensAre(path) ? Optional.of(backends.login()) : Optional.empty();
    }

    /** The service that answers a query. */
    public Optional<Backend> query(String soql) {
        return Soql.objectOf(soql).flatMap(registry.now()::object);
    }

    /** The master of an object. */
    public Optional<Backend> object(String name) {
        return registry.now().object(name);
    }

    /** The master of a record. */
    public Optional<Backend> record(String id) {
        return registry.now().record(id);
    }

    /** The maker of a thing by its id, in which the mark of a service stands. */
    public Optional<Backend> maker(String id) {
        return registry.now().maker(id);
    }

    public Route orUncertain(Optional<Backend> found) {
        return found.map(backend -> new Route(backend, true)).orElseGet(() -> new Route(backends.login(), false));
    }

    private Optional<Backend> data(DataPath data, RawPath path) {
        RoutingTable routingTable = registry.now();
        List<String> rest = data.rest();
        return switch (data.resource()) {
            case "sobjects" ->
                data.at(1).flatMap(name -> isEvent(name) ? Optional.of(backends.login()) : routingTable.object(name));
            case "query", "queryAll" ->
                rest.size() > 1
                        ? routingTable.maker(rest.get(1))
                        : path.parameter("q")
                                .or(() -> path.parameter("explain"))
                                .flatMap(this::query);
            case "jobs" -> data.at(2).flatMap(routingTable::maker);
            case "composite" -> data.at(2).flatMap(routingTable::object); // composite/sobjects/T, composite/tree/T
            case "process" -> data.at(2).flatMap(routingTable::object); // process/rules/T
            case "actions" -> data.at(3).flatMap(routingTable::actionNamed); // actions/custom/apex/Name
            case "event" -> Optional.of(backends.login());
            default -> Optional.empty();
        };
    }

    private static boolean isEvent(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("__e");
    }

    /** The login, and the stream of events, which admits its listeners by itself. */
    private static boolean isWhereTokensAre(RawPath path) {
        return path.startsWith("services", "oauth2")
                || path.startsWith("services", "Soap")
                || path.startsWith("id")
                || path.startsWith(".well-known")
                || path.startsWith("cometd");
    }
}
