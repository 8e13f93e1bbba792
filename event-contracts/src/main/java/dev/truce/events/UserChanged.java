package dev.truce.events;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person was added, edited, deactivated or deleted. Carries the whole person after the change.
 *
 * @param userId the user
 * @param username unique, in the form of an email address
 * @param firstName given name
 * @param lastName family name
 * @param name the name to show
 * @param email where to write to
 * @param active whether the user may act and be given work
 * @param managerId whom the user reports to
 * @param side the side of the user; absent for an integration user
 * @param roles what the user may do
 * @param deliveryUnit the delivery unit that the user belongs to
 * @param growthTrainingCompleted when the user was trained to own and grow accounts
 * @param externalId the key by which another system knows the user
 * @param deleted whether the user is deleted
 */
@Value.Builder
public record UserChanged(
        String userId,
        String username,
        @Nullable String firstName,
        String lastName,
        String name,
        String email,
        boolean active,
        @Nullable String managerId,
        @Nullable Side side,
        List<Role> roles,
        @Nullable String deliveryUnit,
        @Nullable LocalDate growthTrainingCompleted,
        @Nullable String externalId,
        boolean deleted) {
    public static final String TYPE = "truce.user.changed.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;

    public UserChanged {
        roles = List.copyOf(roles);
    }
}
