package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.handoffs.template.Gate;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** What must hold for a submission; answers everything that does not, at once. */
final class SubmissionGuards {
    private SubmissionGuards() {}

    static List<ApiError> unmet(Handoff handoff, Checklist checklist, Actor by) {
        List<ApiError> unmet = new ArrayList<>();
        if (handoff.acceptor() == null) {
            unmet.add(error(
                    "Acceptor__c",
                    "Handoff %s has no acceptor yet: a delivery manager must name one".formatted(handoff.number())));
        } else if (by.userId().equals(handoff.acceptor())) {
            unmet.add(error(
                    "Acceptor__c",
                    "You are the acceptor of handoff %s: somebody else must submit it".formatted(handoff.number())));
        }
        for (HandoffItem item : checklist.unansweredAt(Gate.PRE_SUBMIT)) {
            unmet.add(error(
                    item.itemKey(),
                    "Item %s (%s) is %s: it must be answered, or said not to apply"
                            .formatted(
                                    item.itemKey(),
                                    item.question().label(),
                                    item.status().label())));
        }
        return unmet;
    }

    private static ApiError error(String field, String message) {
        return ApiError.of(ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, message, field);
    }
}
