package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What one person may do about the items of a handoff. */
public record ItemRights(Handoff handoff, Actor person) {

    public boolean mayProvide(HandoffItem item) {
        return handoff.parties().mayAct(person, item.duty().providers().asSet());
    }

    public boolean mayVerify(HandoffItem item) {
        return handoff.parties().mayAct(person, item.duty().verifiers().asSet());
    }

    /** Makes sure that this person may answer an item now. */
    public void requireProvider(HandoffItem item) {
        if (!mayProvide(item)) {
            throw new OnlyProvidersAnswer(
                    item.itemKey(), item.duty().providers().anyOf());
        }
        if (!handoff.isEditable(item)) {
            throw new ItemIsNotEditable(handoff.number(), handoff.status(), item.itemKey());
        }
    }

    /** Makes sure that this person may judge the answer to an item. */
    public void requireVerifier(HandoffItem item) {
        if (!item.duty().isVerified()) {
            throw new NobodyVerifiesItem(item.itemKey());
        }
        if (!mayVerify(item)) {
            throw new OnlyVerifiersVerify(
                    item.itemKey(), item.duty().verifiers().anyOf());
        }
        if (!handoff.status().isUndecided() && !handoff.status().isAccepted()) {
            throw new ItemIsNotEditable(handoff.number(), handoff.status(), item.itemKey());
        }
    }

    /** Somebody answers an item that others have to answer. */
    public static final class OnlyProvidersAnswer extends Refusal {
        OnlyProvidersAnswer(String key, String roles) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Item %s is answered by %s of this deal, or who stands in for them".formatted(key, roles));
        }
    }

    /** Somebody verifies an item that others have to verify. */
    public static final class OnlyVerifiersVerify extends Refusal {
        OnlyVerifiersVerify(String key, String roles) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Item %s is verified by %s, or who stands in for them".formatted(key, roles));
        }
    }

    /** An item is judged that nobody has to judge. */
    public static final class NobodyVerifiesItem extends Refusal {
        NobodyVerifiesItem(String key) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s needs no verification: it is settled by its answer".formatted(key),
                    "Status__c");
        }
    }

    /** An item is frozen while the other side looks at the handoff, or after it was settled. */
    public static final class ItemIsNotEditable extends Refusal {
        ItemIsNotEditable(String handoff, HandoffStatus status, String key) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Item %s cannot be changed while handoff %s is %s: only what is open, disputed or sent back can be answered"
                            .formatted(key, handoff, status.label()),
                    "Status__c");
        }
    }
}
