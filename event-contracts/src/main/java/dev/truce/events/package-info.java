/**
 * The business events between the services and to the outside: one record, one JSON Schema and one example per event type.
 *
 * <p>A payload carries the state after the change, so nobody has to call back. Inside a major version fields are only added;
 * a breaking change is published as {@code …v2} beside {@code …v1}. Absent values are {@code null} or left out.
 */
@NullMarked
package dev.truce.events;

import org.jspecify.annotations.NullMarked;
