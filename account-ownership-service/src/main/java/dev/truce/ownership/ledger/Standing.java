package dev.truce.ownership.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where an account stands now.
 *
 * @param phase its phase
 * @param ownerId its owner; absent while nobody owns it
 */
public record Standing(Phase phase, @Nullable String ownerId) {}
