package dev.truce.platform.sobject.definition;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All objects of this service, by name and by key prefix. */
@Singleton
public class SObjects {
    private final Map<String, SObjectType<?>> byName = new TreeMap<>();
    private final Map<String, SObjectType<?>> byPrefix = new TreeMap<>();

    SObjects(@Any Instance<SObjectType<?>> types) {
        for (SObjectType<?> type : types) {
            if (byName.put(type.name().toLowerCase(Locale.ROOT), type) != null
                    || byPrefix.put(type.keyPrefix(), type) != null) {
                throw new IllegalStateException(
                        "Two objects share the name %s or the prefix %s".formatted(type.name(), type.keyPrefix()));
            }
        }
    }

    /** In alphabetical order. */
    public Collection<SObjectType<?>> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /**
     * The object of this name.
     *
     * @param name API name in any case
     */
    public Optional<SObjectType<?>> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The object whose ids begin like this.
     *
     * @param prefix first three characters of an id
     */
    public Optional<SObjectType<?>> withPrefix(String prefix) {
        return Optional.ofNullable(byPrefix.get(prefix));
    }
}
