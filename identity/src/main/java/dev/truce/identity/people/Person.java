package dev.truce.identity.people;

import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the other features may know of a user.
 *
 * @param id the user
 * @param username what they log in with
 * @param firstName given name
 * @param lastName family name
 * @param name the name to show
 * @param email where to write to
 * @param active whether they may act and be given work
 * @param side the side they stand on; absent for machines
 * @param roles what they may do
 * @param growthTrainingCompleted when they were trained to own and grow accounts
 */
public record Person(
        String id,
        String username,
        @Nullable String firstName,
        String lastName,
        String name,
        String email,
        boolean active,
        @Nullable Side side,
        Set<Role> roles,
        @Nullable LocalDate growthTrainingCompleted) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether it is a program that logs in, and answers for nothing. */
    public boolean isMachine() {
        return roles.contains(Role.INTEGRATION);
    }

    public boolean isOn(Side wanted) {
        return side == wanted;
    }

    /** Whether the training to own and grow accounts is behind them. */
    public boolean isTrainedOn(LocalDate day) {
        return growthTrainingCompleted != null && !growthTrainingCompleted.isAfter(day);
    }
}
