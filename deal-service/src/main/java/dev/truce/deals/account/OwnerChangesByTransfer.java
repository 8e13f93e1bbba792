package dev.truce.deals.account;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The account has left sales: its owner is changed by a transfer, not by writing a field. */
final class OwnerChangesByTransfer extends Refusal {
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
