package dev.truce.gateway.catalog;

import dev.truce.gateway.backend.Backend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which service has what, as far as they have said. */
public final class RoutingTable {
    private static final int PREFIX = 3;
    private static final int MARK = 13;
    private static final int APEXREST = UriTemplate.fitOf(2);
    private final Map<Backend, ServiceManifest> manifests;
    private final int services;

    RoutingTable(Map<Backend, ServiceManifest> manifests, int services) {
        this.manifests = new LinkedHashMap<>(manifests);
        this.services = services;
    }

    /** Whether every service has said what it has. */
    public boolean areComplete() {
        return manifests.size() == services;
    }

    /** The master of an object, by its name in any case. */
    public Optional<Backend> object(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return first(manifest -> manifest.names().contains(lower));
    }

    /** The master of a record, by its id. */
    public Optional<Backend> record(String id) {
        return id.length() < PREFIX
                ? Optional.empty()
                : first(manifest -> manifest.prefixes().contains(id.substring(0, PREFIX)));
    }

    /** The maker of a cursor or job, by its id or by anything that begins with it. */
    public Optional<Backend> maker(String id) {
        return id.length() <= MARK
                ? Optional.empty()
                : first(manifest -> manifest.mark().equals(id.substring(MARK, MARK + 1)));
    }

    /** Who has the path of an action, or most of it. */
    public Optional<Backend> action(List<String> segments) {
        Optional<Backend> best = Optional.empty();
        int bestFit = APEXREST;
        for (Map.Entry<Backend, ServiceManifest> manifest : manifests.entrySet()) {
            for (UriTemplate template : manifest.getValue().actions()) {
                int fit = template.fit(segments);
                if (fit > bestFit) {
                    best = Optional.of(manifest.getKey());
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    /** Who has the action of this name. */
    public Optional<Backend> actionNamed(String name) {
        return first(manifest -> manifest.actionNames().contains(name));
    }

    private Optional<Backend> first(Predicate<ServiceManifest> has) {
        return manifests.entrySet().stream()
                .filter(entry -> has.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
