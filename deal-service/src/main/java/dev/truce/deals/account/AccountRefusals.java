package dev.truce.deals.account;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Why a write to an {@link Account} is refused. */
final class AccountRefusals {
    private AccountRefusals() {}

    /** No account belongs to itself. */
    static final class AccountIsItsOwnParent extends Refusal {
        AccountIsItsOwnParent(String accountId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Account %s cannot be its own parent: name another account or none".formatted(accountId),
                    "ParentId");
        }
    }

    /** The account has left sales: its owner is changed by a transfer, not by writing a field. */
    static final class OwnerChangesByTransfer extends Refusal {
        OwnerChangesByTransfer(String accountId, AccountPhase phase) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    ("Account %s is %s: OwnerId can be written only while an account is Unowned or Sales Owned. Change the"
                                    + " owner with POST /services/apexrest/accounts/%s/ownership/change-owner of"
                                    + " account-ownership-service")
                            .formatted(accountId, phase.label(), accountId),
                    "OwnerId");
        }
    }
}
