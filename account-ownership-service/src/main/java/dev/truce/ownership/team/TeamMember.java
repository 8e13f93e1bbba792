package dev.truce.ownership.team;

import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with an account.
 *
 * @param userId who
 * @param side the side they stood on when they joined; absent for machines
 * @param role what they do for the account
 */
public record TeamMember(String userId, @Nullable Side side, String role) {}
