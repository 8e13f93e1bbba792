package dev.truce.handoffs.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * An answer as somebody gives it.
 *
 * @param value a JSON value of the item's kind
 * @param provenance how we know it
 * @param told what the customer has been told about it
 */
public record ProvidedAnswer(@Nullable JsonNode value, Provenance provenance, @Nullable Told told) {}
