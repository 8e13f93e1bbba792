package dev.truce.deals.account.contact;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody at the customer. */
@Entity
@Table(name = "contact")
class Contact extends SObjectRecord {
    private @Nullable String accountId;
    private @Nullable String firstName;
    private String lastName = "";
    private String name = "";
    private @Nullable String title;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String preferredChannel;
    private @Nullable String ownerId;

    /** For JPA. */
    protected Contact() {}

    Contact(String id) {
        super(id);
    }

    void workFor(@Nullable String account) {
        this.accountId = account;
    }

    void firstName(@Nullable String newFirstName) {
        this.firstName = newFirstName;
        composeName();
    }

    void lastName(String newLastName) {
        this.lastName = newLastName;
        composeName();
    }

    private void composeName() {
        this.name = firstName == null ? lastName : firstName + " " + lastName;
    }

    void title(@Nullable String newTitle) {
        this.title = newTitle;
    }

    void email(@Nullable String address) {
        this.email = address;
    }

    void phone(@Nullable String number) {
        this.phone = number;
    }

    void preferChannel(@Nullable String channel) {
        this.preferredChannel = channel;
    }

    void giveTo(String userId) {
        this.ownerId = userId;
    }

    @Nullable String accountId() {
        return accountId;
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

    @Nullable String title() {
        return title;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String phone() {
        return phone;
    }

    @Nullable String preferredChannel() {
        return preferredChannel;
    }

    @Nullable String ownerId() {
        return ownerId;
    }
}
