package dev.truce.handoffs.checklist;

import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.access.Actor;

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
}
