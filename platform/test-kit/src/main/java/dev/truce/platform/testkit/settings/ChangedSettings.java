package dev.truce.platform.testkit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a test has set to another value, for as long as it wants. A test makes a setting changeable by an alternative
 * producer of its mapping, next to the mapping:
 *
 * <pre>{@code
 * @Produces @Singleton @Alternative @Priority(1)
 * ClosePolicy policy(ChangedSettings settings) {
 *     return settings.in(ClosePolicy.class);
 * }
 * }</pre>
 */
@ApplicationScoped
public class ChangedSettings {
    private final Map<String, String> changed = new ConcurrentHashMap<>();

    /**
     * From now on these settings have these values.
     *
     * @param values by the keys of {@code docs/configuration.md}
     */
    public void change(Map<String, String> values) {
        changed.putAll(values);
    }

    /** Everything is as configured again. */
    public void restore() {
        changed.clear();
    }

    /**
     * A configuration mapping whose settings are as configured, but for those that are changed when they are asked for.
     *
     * @param mapping an interface with {@link ConfigMapping}
     */
    public <S> S in(Class<S> mapping) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        S configured = config.getConfigMapping(mapping);
        String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
        return mapping.cast(Proxy.newProxyInstance(
                mapping.getClassLoader(), new Class<?>[] {mapping}, (proxy, setting, arguments) -> {
                    String value = changed.get(prefix + "." + skewered(setting.getName()));
                    return value == null
                            ? asConfigured(setting, configured, arguments)
                            : config.requireConverter(typeOf(setting)).convert(value);
                }));
    }

    private static Object asConfigured(Method setting, Object configured, Object[] arguments)
            throws ReflectiveOperationException {
        setting.setAccessible(true); // the mappings of a feature are not public
        return setting.invoke(configured, arguments);
    }

    private static Class<?> typeOf(Method setting) {
        return MethodType.methodType(setting.getReturnType()).wrap().returnType();
    }

    private static String skewered(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
