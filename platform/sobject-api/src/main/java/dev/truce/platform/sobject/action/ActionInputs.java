package dev.truce.platform.sobject.action;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What an action is told: the parameters of its resource method and the members of its body, side by side.
 *
 * @param headers names of HTTP headers by the inputs they are sent from
 * @param members names of the inputs that make the body; null when it has none
 */
record ActionInputs(List<ActionParameter> all, Map<String, String> headers, @Nullable Set<String> members) {

    static ActionInputs of(Method method) {
        List<ActionParameter> all = new ArrayList<>();
        Map<String, String> headers = new LinkedHashMap<>();
        Set<String> members = null;
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            if (isBody(parameter)) {
                List<ActionParameter> body = ActionParameter.inputs(parameter.getType());
                all.addAll(body);
                members = Set.copyOf(body.stream().map(ActionParameter::name).toList());
            } else {
                single(parameter).forEach(element -> add(element, all, headers));
            }
        }
        return new ActionInputs(List.copyOf(all), Map.copyOf(headers), members);
    }

    private static boolean isBody(AnnotatedElement parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type.getName().startsWith("jakarta.ws.rs."));
    }

    private static Stream<? extends AnnotatedElement> single(java.lang.reflect.Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }

    private static void add(AnnotatedElement element, List<ActionParameter> all, Map<String, String> headers) {
        PathParam path = element.getAnnotation(PathParam.class);
        HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (path != null) {
            all.add(ActionParameter.input(path.value(), description(element), true, String.class));
        } else if (header != null) {
            String name = inputName(header.value());
            headers.put(name, header.value());
            all.add(ActionParameter.input(name, description(element), false, String.class));
        }
    }

    private static @Nullable String description(AnnotatedElement element) {
        Parameter documented = element.getAnnotation(Parameter.class);
        return documented == null ? null : documented.description();
    }

    /** {@code ifMatch} for {@code If-Match}. */
    private static String inputName(String header) {
        String joined = header.replace("-", "");
        return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }
}
