package dev.truce.replicas.user;

import dev.truce.events.UserChanged;
import dev.truce.replicas.ReplicatedRecord;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person or machine user, as account-ownership-service last told. Side and roles are kept in its words, of which this
 * program may not know all.
 */
@Entity
@Table(name = "app_user")
public class ReplicatedUser extends ReplicatedRecord {
    private static final String BETWEEN_ROLES = ";";

    private String username;
    private @Nullable String firstName;
    private String lastName;
    private String name;
    private String email;
    private boolean isActive;
    private @Nullable String managerId;
    private @Nullable String side;
    private @Nullable String roles;
    private @Nullable String deliveryUnit;
    private @Nullable LocalDate growthTrainingCompleted;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReplicatedUser() {}

    @SuppressWarnings("NullAway.Init")
    ReplicatedUser(String id) {
        super(id);
    }

    void become(UserChanged user) {
        username = user.username();
        firstName = user.firstName();
        lastName = user.lastName();
        name = user.name();
        email = user.email();
        isActive = user.active();
        managerId = user.managerId();
        side = user.side() == null ? null : Side.valueOf(user.side().name()).label();
        roles = user.roles().isEmpty()
                ? null
                : user.roles().stream().map(ReplicatedUser::label).collect(Collectors.joining(BETWEEN_ROLES));
        deliveryUnit = user.deliveryUnit();
        growthTrainingCompleted = user.growthTrainingCompleted();
        identifyExternallyAs(user.externalId());
        if (user.deleted()) {
            delete();
        }
    }

    private static String label(dev.truce.events.Role told) {
        return Role.valueOf(told.name()).label();
    }

    public String username() {
        return username;
    }

    public @Nullable String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public boolean isActive() {
        return isActive;
    }

    public @Nullable String managerId() {
        return managerId;
    }

    public @Nullable Side side() {
        return Side.in(side);
    }

    /** Joined by semicolons, as a multi-select picklist has them. */
    public @Nullable String roles() {
        return roles;
    }

    public Set<Role> roleSet() {
        return Role.in(roles);
    }

    public @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    public @Nullable LocalDate growthTrainingCompleted() {
        return growthTrainingCompleted;
    }
}
