package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Not everybody changes what was agreed. */
final class OnlyNamedRolesAmend extends Refusal {
    OnlyNamedRolesAmend(String dealId, String who) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Amendments of deal %s: this is done by %s".formatted(dealId, who));
    }
}
