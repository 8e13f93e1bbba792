/**
 * The business events between the services and to the outside: one record, one JSON Schema and one example per event type.
 *
 * <p>A payload carries the state after the change, so nobody has to call back. Inside a major version fields are only added;
 * a breaking change is published as {@code …v2} beside {@code …v1}. Absent values are {@code null} or left out.
 *
 * <p>An event is made by its builder, which refuses to leave out what is not {@code @Nullable}. What several events tell is
 * an interface, such as {@link dev.truce.events.DealState}, and {@code from} takes all of it at once.
 */
@NullMarked
@Value.Style(
        jdkOnly = true,
        builtinContainerAttributes = false, // a list is asked for as everything else is
        mergeFromSupertypesDynamically = false,
        allowedClasspathAnnotations = Override.class) // none: nobody is to need their classes
package dev.truce.events;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
