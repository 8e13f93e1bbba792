package dev.truce.handoffs.item;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Refusals of steps that the state of an item, or the part somebody had in it, does not allow. */
final class ItemRefusals {
    private ItemRefusals() {}

    /** What was asked for is not possible in the state that the item is in. */
    static final class ItemIsNotIn extends Refusal {
        ItemIsNotIn(String key, ItemStatus status, String deed, String right) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s is %s and cannot %s: it must be %s".formatted(key, status.label(), deed, right),
                    "Status__c");
        }
    }

    /** An item is said not to apply that applies to every deal. */
    static final class ItemAlwaysApplies extends Refusal {
        ItemAlwaysApplies(String key, @Nullable String emptyAttestation) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    emptyAttestation == null
                            ? "Item %s always applies: answer it".formatted(key)
                            : "Item %s always applies: where there is nothing to list, answer {\"attested\": \"%s\"}"
                                    .formatted(key, emptyAttestation),
                    "Status__c");
        }
    }

    /** A settled item is sent back: what was agreed is not litigated again. */
    static final class VerifiedItemStaysVerified extends Refusal {
        VerifiedItemStaysVerified(String key) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s is verified and stays so: return what is not settled".formatted(key),
                    "reasons");
        }
    }

    /** Somebody judges an answer of their own. */
    static final class ProviderCannotVerify extends Refusal {
        ProviderCannotVerify(String key) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Item %s was answered by you: somebody else must verify it".formatted(key));
        }
    }

    /** A required answer is judged on the side it came from. */
    static final class SameSideCannotVerify extends Refusal {
        SameSideCannotVerify(String key, String side) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Item %s was answered on the side of %s, where you stand too: another side must verify it"
                            .formatted(key, side));
        }
    }
}
