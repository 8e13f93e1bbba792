package dev.truce.platform.sobject.door;

import jakarta.ws.rs.NotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;

/** How a parameter is made from its text, as JAX-RS has it. */
final class FromText {
    private FromText() {}

    /** Empty when there is no way. */
    static Optional<Function<String, Object>> of(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text -> text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(Boolean::valueOf);
        }
        if (type == int.class || type == Integer.class) {
            return Optional.of(FromText::integer);
        }
        return factory(type, "fromString").or(() -> factory(type, "valueOf"));
    }

    private static Object integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw new NotFoundException(notANumber);
        }
    }

    private static Optional<Function<String, Object>> factory(Class<?> type, String name) {
        try {
            Method factory = type.getMethod(name, String.class);
            return Modifier.isStatic(factory.getModifiers())
                    ? Optional.of(text -> call(factory, text))
                    : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static Object call(Method factory, String text) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : new NotFoundException(refused);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
