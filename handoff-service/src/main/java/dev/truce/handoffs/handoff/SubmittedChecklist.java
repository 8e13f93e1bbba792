package dev.truce.handoffs.handoff;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.item.ItemStatus;

/**
 * What a submitted checklist holds, counted.
 *
 * @param total all items
 * @param required items that must be answered
 * @param provided items with an answer
 * @param notApplicable items said not to apply
 */
public record SubmittedChecklist(
        int total,
        int required,
        int provided,
        int notApplicable,
        int customerConfirmed,
        int documented,
        int salesAsserted,
        int assumed,
        int openAssumptions,
        int commitments) {

    static SubmittedChecklist of(Checklist checklist) {
        return new SubmittedChecklist(
                checklist.items().size(),
                checklist.count(HandoffItem::isRequired),
                checklist.count(item -> item.status() == ItemStatus.PROVIDED || item.status() == ItemStatus.VERIFIED),
                checklist.count(
                        item -> item.status() == ItemStatus.NA_REQUESTED || item.status() == ItemStatus.NA_APPROVED),
                checklist.countKnownAs(Provenance.CUSTOMER_CONFIRMED),
                checklist.countKnownAs(Provenance.DOCUMENTED),
                checklist.countKnownAs(Provenance.SALES_ASSERTED),
                checklist.countKnownAs(Provenance.ASSUMED),
                OpenPromises.of(checklist).assumptions().size(),
                (int) checklist.entries("COMMITMENT").count());
    }
}
