package dev.truce.deals.change.reversal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Not everybody undoes a close. */
final class OnlyNamedRolesUndoCloses extends Refusal {
    OnlyNamedRolesUndoCloses(String dealId, String who) {
        super(ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY, "The close of deal %s is undone by %s".formatted(dealId, who));
    }
}
