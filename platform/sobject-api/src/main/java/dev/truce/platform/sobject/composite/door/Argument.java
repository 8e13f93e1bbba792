package dev.truce.platform.sobject.composite.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.row.UnreadableBody;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a resource method gets one of its arguments from. */
interface Argument {

    @Nullable Object of(SubRequest request, Map<String, String> path);

    /** Empty when the parameter is of a kind that only a request of its own has. */
    static Optional<Argument> of(Parameter parameter, ObjectMapper json) {
        PathParam path = parameter.getAnnotation(PathParam.class);
        if (path != null || parameter.isAnnotationPresent(RestPath.class)) {
            String name = path == null ? parameter.getName() : path.value();
            return text(parameter, (request, values) -> Optional.ofNullable(values.get(name)));
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        if (query != null || parameter.isAnnotationPresent(RestQuery.class)) {
            String name = query == null ? parameter.getName() : query.value();
            return text(parameter, (request, values) -> request.url().parameter(name));
        }
        HeaderParam header = parameter.getAnnotation(HeaderParam.class);
        if (header != null) {
            return text(parameter, (request, values) -> request.header(header.value()));
        }
        return isOfAnotherKind(parameter) ? Optional.empty() : Optional.of(body(parameter, json));
    }

    private static boolean isOfAnotherKind(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .anyMatch(name -> name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy."));
    }

    private static Optional<Argument> text(Parameter parameter, Source source) {
        DefaultValue preset = parameter.getAnnotation(DefaultValue.class);
        Class<?> type = parameter.getType();
        Object otherwise = type == boolean.class ? Boolean.FALSE : type.isPrimitive() ? 0 : null;
        return FromText.of(type).map(conversion -> (request, path) -> {
            Optional<String> text = source.text(request, path);
            String value = text.orElse(preset == null ? null : preset.value());
            return value == null ? otherwise : conversion.apply(value);
        });
    }

    private static Argument body(Parameter parameter, ObjectMapper json) {
        if (parameter.getType() == InputStream.class) {
            return (request, path) -> new ByteArrayInputStream(bytes(request.body(), json));
        }
        if (parameter.getType() == JsonNode.class) {
            return (request, path) -> request.body();
        }
        Function<JsonNode, Object> reader = node -> {
            try {
                return json.readerFor(json.constructType(parameter.getParameterizedType()))
                        .readValue(node);
            } catch (JsonProcessingException malformed) {
                throw UnreadableBody.malformed(malformed);
            } catch (java.io.IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        };
        return (request, path) -> request.body() == null ? null : reader.apply(request.body());
    }

    private static byte[] bytes(@Nullable JsonNode body, ObjectMapper json) {
        try {
            return body == null ? new byte[0] : json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives the text of a path, query or header parameter. */
    interface Source {
        Optional<String> text(SubRequest request, Map<String, String> path);
    }
}
