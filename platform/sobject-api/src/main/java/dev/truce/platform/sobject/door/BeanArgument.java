package dev.truce.platform.sobject.door;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Several arguments that a resource method takes as the fields of one object. */
record BeanArgument(Constructor<?> constructor, Map<Field, Argument> fields) implements Argument {

    /** Empty when one of them is of a kind that only a request of its own has. */
    static Optional<Argument> of(Class<?> bean) {
        Map<Field, Argument> fields = new LinkedHashMap<>();
        for (Field field : bean.getDeclaredFields()) {
            if (Argument.isAnnotated(field)) {
                Optional<Argument> argument = Argument.of(field);
                if (argument.isEmpty()) {
                    return Optional.empty();
                }
                field.setAccessible(true); // JAX-RS sets them, whatever their visibility
                fields.put(field, argument.get());
            }
        }
        try {
            Constructor<?> constructor = bean.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(new BeanArgument(constructor, fields));
        } catch (NoSuchMethodException needsMore) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable Object of(SubRequest request, Map<String, String> path) {
        try {
            Object bean = constructor.newInstance();
            for (Map.Entry<Field, Argument> field : fields.entrySet()) {
                Object value = field.getValue().of(request, path);
                if (value != null) {
                    field.getKey().set(bean, value);
                }
            }
            return bean;
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
