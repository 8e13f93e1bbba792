package dev.truce.platform.sobject.door;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A resource method that requests inside of others may call, as it is declared.
 *
 * @param verb HTTP method in upper case
 * @param path segments, a variable in braces
 */
public record DoorMethod(String verb, List<String> path, Method java) {

    public DoorMethod {
        path = List.copyOf(path);
    }
}
