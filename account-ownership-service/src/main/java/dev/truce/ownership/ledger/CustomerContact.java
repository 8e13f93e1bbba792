package dev.truce.ownership.ledger;

import dev.truce.roles.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Which side speaks with the customer first, and about what. */
@Embeddable
class CustomerContact {
    @Enumerated(EnumType.STRING)
    private @Nullable Side primaryContactSide;

    @Enumerated(EnumType.STRING)
    private ContactPolicy contactPolicy = ContactPolicy.OPEN;

    private @Nullable String allowedTopics;

    /** Who is accountable speaks first. */
    void leaveTo(@Nullable Side accountable) {
        this.primaryContactSide = accountable;
    }

    void openToSelling(ContactPolicy newContactPolicy) {
        this.contactPolicy = newContactPolicy;
    }

    void allowTopics(@Nullable String topics) {
        this.allowedTopics = topics;
    }

    @Nullable Side primaryContactSide() {
        return primaryContactSide;
    }

    ContactPolicy contactPolicy() {
        return contactPolicy;
    }

    @Nullable String allowedTopics() {
        return allowedTopics;
    }
}
