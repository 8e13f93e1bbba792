package dev.truce.platform.sobject.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something an action is told, or tells.
 *
 * @param maxOccurs more than 1 for a list
 * @param type a primitive of Salesforce, or APEX for an object of several members
 * @param apexClass what such an object is called in the OpenAPI document
 * @param picklistValues where only some are possible
 * @param required told of inputs only
 */
@Schema(description = "Something an action is told, or tells")
record ActionParameter(
        String name,
        String label,
        @Nullable String description,
        int maxOccurs,
        String type,
        @Nullable String apexClass,
        @Nullable List<String> picklistValues,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean required) {
    private static final int MANY = 2_000;
    private static final String OBJECT = "APEX";
    private static final Map<Class<?>, String> PRIMITIVES = Map.ofEntries(
            Map.entry(String.class, "STRING"),
            Map.entry(boolean.class, "BOOLEAN"),
            Map.entry(Boolean.class, "BOOLEAN"),
            Map.entry(int.class, "INTEGER"),
            Map.entry(Integer.class, "INTEGER"),
            Map.entry(long.class, "LONG"),
            Map.entry(Long.class, "LONG"),
            Map.entry(BigDecimal.class, "NUMBER"),
            Map.entry(LocalDate.class, "DATE"),
            Map.entry(Instant.class, "DATETIME"));

    static ActionParameter input(String name, @Nullable String description, boolean required, Type type) {
        return of(name, description, type, required);
    }

    static ActionParameter output(String name, @Nullable String description, Type type) {
        return of(name, description, type, null);
    }

    /** The members of a record that is the body of an action. */
    static List<ActionParameter> inputs(Class<?> body) {
        return components(body)
                .map(member -> {
                    Schema schema = member.getAccessor().getAnnotation(Schema.class);
                    return input(
                                    member.getName(),
                                    description(schema),
                                    schema != null && schema.required(),
                                    member.getGenericType())
                            .oneOf(schema == null ? List.of() : List.of(schema.enumeration()));
                })
                .toList();
    }

    /** The members of a record that is the answer of an action. */
    static List<ActionParameter> outputs(Class<?> answer) {
        return components(answer)
                .map(member -> output(
                        member.getName(),
                        description(member.getAccessor().getAnnotation(Schema.class)),
                        member.getGenericType()))
                .toList();
    }

    /** A text of which only some are possible is a picklist. */
    private ActionParameter oneOf(List<String> values) {
        return values.isEmpty()
                ? this
                : new ActionParameter(name, label, description, maxOccurs, "PICKLIST", null, values, required);
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    private static @Nullable String description(@Nullable Schema schema) {
        return schema == null || schema.description().isEmpty() ? null : schema.description();
    }

    private static ActionParameter of(
            String name, @Nullable String description, Type type, @Nullable Boolean required) {
        boolean many = type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
        Class<?> one = raw(many ? ((ParameterizedType) type).getActualTypeArguments()[0] : type);
        String primitive = one.isEnum() ? "PICKLIST" : PRIMITIVES.get(one);
        return new ActionParameter(
                name,
                name,
                description,
                many ? MANY : 1,
                primitive == null ? OBJECT : primitive,
                primitive == null ? one.getSimpleName() : null,
                one.isEnum()
                        ? Arrays.stream(one.getEnumConstants())
                                .map(String::valueOf)
                                .toList()
                        : null,
                required);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> known) {
            return known;
        }
        return type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> known
                ? known
                : Object.class;
    }
}
