package dev.truce.platform.sobject.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.platform.sobject.row.UnreadableBody;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
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
        Optional<Source> source = source(parameter, parameter.getName());
        if (source.isPresent()) {
            return text(parameter, parameter.getType(), source.get());
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return BeanArgument.of(parameter.getType());
        }
        return isAnnotated(parameter) ? Optional.empty() : Optional.of(body(parameter, json));
    }

    /** The same of a field of a {@link BeanParam}. */
    static Optional<Argument> of(Field field) {
        return source(field, field.getName()).flatMap(source -> text(field, field.getType(), source));
    }

    private static Optional<Source> source(AnnotatedElement element, String declared) {
        PathParam path = element.getAnnotation(PathParam.class);
        if (path != null || element.isAnnotationPresent(RestPath.class)) {
            String name = path == null ? declared : path.value();
            return Optional.of((request, values) -> Optional.ofNullable(values.get(name)));
        }
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null || element.isAnnotationPresent(RestQuery.class)) {
            String name = query == null ? declared : query.value();
            return Optional.of((request, values) -> request.url().parameter(name));
        }
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        return header == null ? Optional.empty() : Optional.of((request, values) -> request.header(header.value()));
    }

    /** Whether JAX-RS gets it from somewhere, by an annotation. */
    static boolean isAnnotated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getName)
                .anyMatch(name -> name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy."));
    }

    private static Optional<Argument> text(AnnotatedElement element, Class<?> type, Source source) {
        DefaultValue preset = element.getAnnotation(DefaultValue.class);
        Object otherwise = type == boolean.class ? false : type.isPrimitive() ? 0 : null;
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
