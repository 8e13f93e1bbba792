package dev.truce.platform.sobject.openapi;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.id.MarkedIds;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Adds to a service's OpenAPI document the typed paths of its objects, the error array and the login. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DocumentObjects implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents() == null
                ? document.components(OASFactory.createComponents()).getComponents()
                : document.getComponents();
        new CommonParts(ConfigProvider.getConfig().getValue("truce.auth.issuer-url", String.class))
                .addTo(document, components);
        if (document.getPaths() == null) {
            document.paths(OASFactory.createPaths());
        }
        for (SObjectType<?> type :
                Arc.container().instance(SObjects.class).get().all()) {
            ObjectSchemas.addTo(components, type);
            ObjectPaths.addTo(document.getPaths(), type);
        }
        StandardErrors.addTo(document.getPaths());
        sortPaths(document);
        document.addExtension("x-service", service());
    }

    /** What a gateway has to know to send requests here: whose ids are whose, and which objects are only copies. */
    private static Map<String, Object> service() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put(
                "mark",
                String.valueOf(Arc.container().instance(MarkedIds.class).get().mark()));
        service.put(
                "objects",
                Arc.container().instance(SObjects.class).get().all().stream()
                        .map(DocumentObjects::object)
                        .toList());
        return service;
    }

    private static Map<String, Object> object(SObjectType<?> type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", type.name());
        object.put("keyPrefix", type.keyPrefix());
        object.put("copy", type.isReplica());
        return object;
    }

    private static void sortPaths(OpenAPI document) {
        Map<String, PathItem> sorted = new TreeMap<>(document.getPaths().getPathItems());
        document.getPaths().setPathItems(sorted);
    }
}
