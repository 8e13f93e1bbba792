package dev.truce.identity.people;

import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person or machine that may act in Truce. Users are never deleted, only deactivated: history names them. */
@Entity
@Table(name = "app_user")
class User extends SObjectRecord {
    private static final Pattern EMAIL_FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private String username;
    private @Nullable String firstName;
    private String lastName;
    private String name;
    private String email;
    private boolean isActive = true;
    private @Nullable String managerId;
    private @Nullable String profileId;
    private @Nullable String userRoleId;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private @Nullable String roles;
    private @Nullable String deliveryUnit;
    private @Nullable LocalDate growthTrainingCompleted;

    @SuppressWarnings("NullAway.Init")
    protected User() {} // JPA

    @SuppressWarnings("NullAway.Init") // the required fields are written before the record is saved
    User(String id) {
        super(id);
    }

    void logInAs(String newUsername) {
        if (!EMAIL_FORM.matcher(newUsername).matches()) {
            throw new UsernameIsNoEmailAddress(newUsername);
        }
        this.username = newUsername;
    }

    void callByFirstName(@Nullable String newFirstName) {
        this.firstName = newFirstName;
        composeName();
    }

    void callByLastName(String newLastName) {
        this.lastName = newLastName;
        composeName();
    }

    private void composeName() {
        this.name = firstName == null ? lastName : firstName + " " + lastName;
    }

    void writeTo(String newEmail) {
        this.email = newEmail;
    }

    void activate(boolean active) {
        this.isActive = active;
    }

    void reportTo(@Nullable String newManagerId) {
        if (id().equals(newManagerId)) {
            throw new NobodyManagesThemselves(id());
        }
        this.managerId = newManagerId;
    }

    void standOn(@Nullable Side newSide) {
        this.side = newSide;
    }

    void take(@Nullable String newRoles) {
        this.roles = newRoles;
    }

    void joinUnit(@Nullable String newDeliveryUnit) {
        this.deliveryUnit = newDeliveryUnit;
    }

    void completeGrowthTraining(@Nullable LocalDate day) {
        this.growthTrainingCompleted = day;
    }

    Person person() {
        return new Person(
                id(), username, firstName, lastName, name, email, isActive, side, roleSet(), growthTrainingCompleted);
    }

    String username() {
        return username;
    }

    @Nullable String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    boolean isActive() {
        return isActive;
    }

    @Nullable String managerId() {
        return managerId;
    }

    @Nullable String profileId() {
        return profileId;
    }

    @Nullable String userRoleId() {
        return userRoleId;
    }

    @Nullable Side side() {
        return side;
    }

    @Nullable String roles() {
        return roles;
    }

    Set<Role> roleSet() {
        return Role.in(roles);
    }

    @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    @Nullable LocalDate growthTrainingCompleted() {
        return growthTrainingCompleted;
    }
}
