package dev.truce.platform.sobject.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Failures;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of all resources of this service that may be part of another request: records, queries, describe
 * and domain actions alike. It is read from the JAX-RS annotations of the resources, so that a request inside
 * of another one runs exactly what a request of its own would, and a new resource needs no entry anywhere.
 */
@Singleton
public class Doors {
    private final ObjectMapper json;
    private final List<Door> table;

    Doors(BeanManager beans, ObjectMapper json) {
        this.json = json;
        this.table = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> Door.of(bean.getBeanClass(), () -> instance(beans, bean), json).stream())
                .filter(door -> door.path().startsWith("services", "data")
                        || door.path().startsWith("services", "apexrest"))
                .sorted(Comparator.comparing(Door::path))
                .toList();
    }

    /** The resource methods that this table opens to. */
    public List<DoorMethod> methods() {
        return table.stream()
                .map(door -> new DoorMethod(door.method(), door.path().segments(), door.java()))
                .toList();
    }

    /** Runs a request for whoever is acting, in the transaction that is under way if there is one. Never throws. */
    public SubAnswer call(SubRequest request) {
        String method = request.effectiveMethod();
        try {
            return answer(find(request, method));
        } catch (RuntimeException failure) {
            return refusal(Failures.errorsFor(failure, method));
        }
    }

    /** The answer that says these errors. */
    public SubAnswer refusal(List<ApiError> errors) {
        return new SubAnswer(errors.get(0).errorCode().httpStatus(), Map.of(), json.valueToTree(errors));
    }

    private @Nullable Object find(SubRequest request, String method) {
        List<Door> elsewhere = new ArrayList<>();
        for (Door door : table) {
            Optional<Map<String, String>> values =
                    door.path().match(request.url().segments());
            if (values.isPresent() && door.method().equals(method)) {
                return door.open(request, values.get());
            }
            values.ifPresent(other -> elsewhere.add(door));
        }
        throw elsewhere.isEmpty()
                ? new NotFoundException()
                : new NotAllowedException(elsewhere.get(0).method());
    }

    private SubAnswer answer(@Nullable Object answer) {
        if (answer == null) {
            return new SubAnswer(204, Map.of(), null);
        }
        if (!(answer instanceof Response response)) {
            return new SubAnswer(200, Map.of(), json.valueToTree(answer));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.remove("Content-Type");
        JsonNode body = response.getEntity() == null ? null : json.valueToTree(response.getEntity());
        return new SubAnswer(response.getStatus(), headers, body);
    }

    private static Object instance(BeanManager beans, Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }
}
