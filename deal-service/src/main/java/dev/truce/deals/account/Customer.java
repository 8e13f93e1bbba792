package dev.truce.deals.account;

import org.jspecify.annotations.Nullable;

/** What a deal needs to know about the account it is placed with. */
public record Customer(String accountId, @Nullable String industry, AccountPhase phase, @Nullable String ownerId) {}
