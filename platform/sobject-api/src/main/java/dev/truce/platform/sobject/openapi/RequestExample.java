package dev.truce.platform.sobject.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A body that the parameter takes, as the OpenAPI document offers it. Stands for a whole {@code @RequestBody}, of which
 * only the examples say what the signature does not.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequestExample.List.class)
public @interface RequestExample {
    /** What sets it apart from the other examples. */
    String name();

    /** The body as JSON. */
    String value();

    /** Several of one parameter. */
    @Documented
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** In the order in which they are offered. */
        RequestExample[] value();
    }
}
