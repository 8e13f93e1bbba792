package dev.truce.gateway.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a service says it has, in its OpenAPI document.
 *
 * @param names of the objects it masters, in lower case
 * @param prefixes of their ids
 * @param mark what stands in the ids of its cursors and jobs
 * @param actions its paths below {@code /services/apexrest}
 * @param actionNames names of what is done there
 */
record ServiceManifest(
        Set<String> names, Set<String> prefixes, String mark, List<UriTemplate> actions, Set<String> actionNames) {
    private static final String NAME = "operationId";

    ServiceManifest {
        names = Set.copyOf(names);
        prefixes = Set.copyOf(prefixes);
        actions = List.copyOf(actions);
        actionNames = Set.copyOf(actionNames);
    }

    static ServiceManifest of(JsonNode openApi) {
        Set<String> names = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        JsonNode service = openApi.path("x-service");
        for (JsonNode object : service.path("objects")) {
            if (!object.path("copy").asBoolean()) {
                names.add(object.path("name").asText().toLowerCase(Locale.ROOT));
                prefixes.add(object.path("keyPrefix").asText());
            }
        }
        List<UriTemplate> actions = new ArrayList<>();
        Set<String> actionNames = new HashSet<>();
        openApi.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/services/apexrest/")) {
                actions.add(UriTemplate.of(path.getKey()));
                path.getValue().findValuesAsText(NAME).forEach(actionNames::add);
            }
        });
        return new ServiceManifest(names, prefixes, service.path("mark").asText(), actions, actionNames);
    }
}
