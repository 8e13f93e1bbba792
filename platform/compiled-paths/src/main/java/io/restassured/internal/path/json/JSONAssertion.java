package io.restassured.internal.path.json;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import io.restassured.internal.common.assertion.Assertion;
import io.restassured.internal.common.assertion.AssertionSupport;
import io.restassured.internal.common.assertion.PathFragmentEscaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Finds what a path means in a JSON document. Stands in for the class of the same name in REST Assured 6.0, which makes
 * a Groovy class of the path at every call: its compiler looks for each name of the path in every jar of the class
 * path, which was four fifths of the processor time of tests. Each path is compiled once here, and one of names and
 * indexes only is followed without a compiler. Says and throws the same. All of it is in this one class, because that is
 * what takes the place of the other.
 */
public class JSONAssertion implements Assertion {
    private static final String ROOT = "restAssuredJsonRootObject";
    private static final Pattern BEGINS_WITH_AN_INDEX = Pattern.compile("^\\[-?\\d+].*");

    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Za-z_]\\w*|\\[\\d{1,6}])(?:\\.[A-Za-z_]\\w*|\\[\\d{1,6}])*");
    private static final Pattern STEP = Pattern.compile("[A-Za-z_]\\w*|\\[(\\d+)]");

    /** What Groovy takes for a property of the map itself. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("class", "metaClass");

    /** What a path means that only Groovy knows. */
    private static final Object UNKNOWN = new Object();

    private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

    private String key = "";
    private Map<String, Object> params = Map.of();

    @Override
    public Object getResult(Object document, Object config) {
        return getAsJsonObject(document);
    }

    @Override
    public String description() {
        return "JSON path";
    }

    /** Says which path is meant. */
    public void setKey(String key) {
        this.key = key;
    }

    /** Gives values that the path may name; null is none. */
    public void setParams(Map<String, Object> params) {
        this.params = params == null ? Map.of() : params;
    }

    /**
     * What the path means in a parsed document; null where the document does not have it.
     *
     * @throws IllegalArgumentException when the path cannot be read
     */
    public Object getAsJsonObject(Object document) {
        PathFragmentEscaper[] escapers = {
            (PathFragmentEscaper) AssertionSupport.hyphen(),
            (PathFragmentEscaper) AssertionSupport.attributeGetter(),
            (PathFragmentEscaper) AssertionSupport.integer(),
            (PathFragmentEscaper) AssertionSupport.classKeyword()
        };
        String path = (String) AssertionSupport.escapePath(key, escapers);
        if (path.equals("$") || path.isEmpty()) {
            return document;
        }
        Object plain = followed(path, document);
        if (plain != UNKNOWN) {
            return plain;
        }
        try {
            return evaluated(BEGINS_WITH_AN_INDEX.matcher(path).matches() ? ROOT + path : ROOT + "." + path, document);
        } catch (MissingPropertyException missing) {
            return null;
        } catch (RuntimeException failure) {
            if (endsEarly(failure)) {
                return null;
            }
            throw unreadable(failure);
        }
    }

    /** Where the names and indexes of a path lead in a document; unknown where they are more than that. */
    private static Object followed(String path, Object document) {
        if (!PLAIN.matcher(path).matches()) {
            return UNKNOWN;
        }
        Object found = document;
        Matcher step = STEP.matcher(path);
        while (found != null && step.find()) {
            String index = step.group(1);
            if (index == null && found instanceof Map<?, ?> members && !OF_EVERY_OBJECT.contains(step.group())) {
                found = members.get(step.group());
            } else if (index != null && found instanceof List<?> items) {
                int position = Integer.parseInt(index);
                found = position < items.size() ? items.get(position) : null;
            } else {
                return UNKNOWN;
            }
        }
        return found;
    }

    private Object evaluated(String expression, Object document) {
        Map<String, Object> names = new HashMap<>(params);
        names.put(ROOT, document);
        Script script = InvokerHelper.createScript(compiled(expression), new Binding(names));
        return script.run();
    }

    /** A class that evaluates the expression with whatever binding its instance gets. */
    static Class<?> compiled(String expression) {
        return COMPILED.computeIfAbsent(expression, JSONAssertion::compile);
    }

    private static Class<?> compile(String expression) {
        try (GroovyClassLoader compiler = new GroovyClassLoader(JSONAssertion.class.getClassLoader())) {
            return compiler.parseClass(expression, "Script1.groovy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean endsEarly(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof NullPointerException
                && (message.equals("Cannot invoke method getAt() on null object")
                        || (message.startsWith("Cannot get property") && message.endsWith("on null object")));
    }

    private static IllegalArgumentException unreadable(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage()).replace("startup failed:", "Invalid JSON expression:");
        return new IllegalArgumentException(message.replace(ROOT + ".", " ".repeat(ROOT.length() + 1)), failure);
    }
}
