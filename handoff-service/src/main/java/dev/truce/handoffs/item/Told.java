package dev.truce.handoffs.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the customer has been told about an answer.
 *
 * @param on the day
 * @param channel how, such as "Phone"
 * @param by the name of whoever told it
 */
public record Told(LocalDate on, @Nullable String channel, @Nullable String by) {}
