package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Refusals of changes that the state of an ownership does not allow. */
public final class OwnershipRefusals {
    private OwnershipRefusals() {}

    static final class AccountIsOwned extends Refusal {
        AccountIsOwned(String accountId, Phase phase) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Account %s is %s: it had its first owner already. Change the owner instead"
                            .formatted(accountId, phase.label()),
                    "ownerId");
        }
    }

    static final class SalesDoesNotOwnAccount extends Refusal {
        SalesDoesNotOwnAccount(String accountId, Phase phase) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Account %s is %s: only an account that sales owns goes into transition"
                            .formatted(accountId, phase.label()));
        }
    }

    static final class AccountIsNotInTransition extends Refusal {
        AccountIsNotInTransition(String accountId, Phase phase) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Account %s is %s: only an account in transition passes to delivery"
                            .formatted(accountId, phase.label()));
        }
    }

    static final class AccountHasNoOwner extends Refusal {
        AccountHasNoOwner(String accountId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Account %s has no owner who could be changed; assign the first one".formatted(accountId),
                    "ownerId");
        }
    }

    static final class OwnsAccountAlready extends Refusal {
        OwnsAccountAlready(String userId, String accountId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s owns account %s already; name somebody else".formatted(userId, accountId),
                    "ownerId");
        }
    }

    /** While people disagree about the owner, the current one stays accountable. */
    public static final class OwnershipIsDisputed extends Refusal {
        OwnershipIsDisputed(String accountId) {
            super(
                    ErrorCode.CONFLICT,
                    "The ownership of account %s is disputed: its owner stays until the dispute is resolved"
                            .formatted(accountId));
        }
    }

    /** Legal hold or a merge: nothing about the ownership changes until it is lifted. */
    public static final class OwnershipIsFrozen extends Refusal {
        OwnershipIsFrozen(String accountId) {
            super(
                    ErrorCode.CONFLICT,
                    "The ownership of account %s is frozen; it changes again when RevOps lifts the freeze"
                            .formatted(accountId));
        }
    }
}
