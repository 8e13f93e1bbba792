package io.restassured.internal.path.json;

import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The scripts that paths are to Groovy, each compiled once. A compiler looks for every name of a path in every jar of
 * the class path: that was four fifths of the processor time of tests.
 */
final class CompiledPaths {
    private static final Map<String, Class<? extends Script>> BY_SOURCE = new ConcurrentHashMap<>();

    private CompiledPaths() {}

    /** A class that evaluates the expression with whatever binding its instance gets. */
    static Class<? extends Script> of(String expression) {
        return BY_SOURCE.computeIfAbsent(expression, CompiledPaths::compiled);
    }

    private static Class<? extends Script> compiled(String expression) {
        try (GroovyClassLoader compiler = new GroovyClassLoader(CompiledPaths.class.getClassLoader())) {
            Class<?> script = compiler.parseClass(expression, "Script1.groovy");
            return script.asSubclass(Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
