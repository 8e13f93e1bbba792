package dev.truce.identity.people;

import dev.truce.events.Side;
import dev.truce.events.UserChanged;
import dev.truce.events.UserChangedBuilder;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the other services who a user is now; their directories of people are fed by this. */
@ApplicationScoped
class AnnounceUserChanges implements SaveHook<User> {
    private final Outbox outbox;

    AnnounceUserChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Class<User> entity() {
        return User.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(User user) {
        outbox.append(new OutgoingEvent(
                UserChanged.TYPE, UserChanged.TOPIC, user.id(), "User", user.id(), user.version(), changed(user)));
    }

    private static UserChanged changed(User user) {
        return new UserChangedBuilder()
                .userId(user.id())
                .username(user.username())
                .firstName(user.firstName())
                .lastName(user.lastName())
                .name(user.name())
                .email(user.email())
                .active(user.isActive())
                .managerId(user.managerId())
                .side(side(user.side()))
                .roles(roles(user))
                .deliveryUnit(user.deliveryUnit())
                .growthTrainingCompleted(user.growthTrainingCompleted())
                .externalId(user.externalId())
                .deleted(user.isDeleted())
                .build();
    }

    private static @Nullable Side side(dev.truce.roles.@Nullable Side side) {
        return side == null ? null : Side.valueOf(side.name());
    }

    private static List<dev.truce.events.Role> roles(User user) {
        return user.roleSet().stream()
                .sorted()
                .map(role -> dev.truce.events.Role.valueOf(role.name()))
                .toList();
    }
}
