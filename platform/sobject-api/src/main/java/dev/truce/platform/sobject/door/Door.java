package dev.truce.platform.sobject.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A resource method that requests inside of others may call. */
record Door(String method, PathTemplate path, Method java, Supplier<Object> resource, List<Argument> arguments) {

    /** The methods of a resource that need nothing only a request of its own has. */
    static List<Door> of(Class<?> resource, Supplier<Object> instance, ObjectMapper json) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null || resource.isAnnotationPresent(TopLevelOnly.class)) {
            return List.of();
        }
        List<Door> doors = new ArrayList<>();
        for (Method java : resource.getDeclaredMethods()) {
            Optional<String> verb = verb(java);
            if (verb.isPresent() && !java.isAnnotationPresent(TopLevelOnly.class) && answersAtOnce(java)) {
                Path path = java.getAnnotation(Path.class);
                PathTemplate template = PathTemplate.of(root.value(), path == null ? "" : path.value());
                arguments(java, json).ifPresent(arguments -> {
                    java.setAccessible(true); // resources are package-private, their methods are the contract
                    doors.add(new Door(verb.get(), template, java, instance, arguments));
                });
            }
        }
        return doors;
    }

    /** Goes through it; what the resource refuses is thrown. */
    @Nullable Object open(SubRequest request, Map<String, String> pathValues) {
        Object[] values = arguments.stream()
                .map(argument -> argument.of(request, pathValues))
                .toArray();
        try {
            return java.invoke(resource.get(), values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Optional<String> verb(Method java) {
        return Arrays.stream(java.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static boolean answersAtOnce(Method java) {
        Class<?> answer = java.getReturnType();
        boolean later = CompletionStage.class.isAssignableFrom(answer)
                || Set.of("io.smallrye.mutiny.Uni", "io.smallrye.mutiny.Multi").contains(answer.getName());
        return !later && (answer == Response.class || !Response.class.isAssignableFrom(answer));
    }

    private static Optional<List<Argument>> arguments(Method java, ObjectMapper json) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : java.getParameters()) {
            Optional<Argument> argument = Argument.of(parameter, json);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(arguments);
    }
}
