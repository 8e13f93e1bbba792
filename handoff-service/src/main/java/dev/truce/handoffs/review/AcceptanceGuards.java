package dev.truce.handoffs.review;

import dev.truce.handoffs.handoff.Acceptance;
import dev.truce.handoffs.handoff.HandedOverDeal;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffPolicy;
import dev.truce.handoffs.handoff.OpenPromises;
import dev.truce.handoffs.handoff.RequestedCondition;
import dev.truce.handoffs.item.Checklist;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for an acceptance; answers everything that does not, at once. */
@Singleton
public class AcceptanceGuards {
    private final HandoffPolicy policy;
    private final Directory people;

    public AcceptanceGuards(HandoffPolicy policy, Directory people) {
        this.policy = policy;
        this.people = people;
    }

    /** What an acceptance under these conditions would be today. */
    public Acceptance judge(
            Handoff handoff, Checklist checklist, List<RequestedCondition> conditions, LocalDate today) {
        return new Acceptance(
                unmet(handoff, checklist, conditions, today),
                conditions,
                QualityScore.of(
                        checklist,
                        handoff.milestones().firstSubmitCompleteness(),
                        handoff.milestones().wasFirstSubmittedInTime()),
                AgreedGoLive.of(handoff, checklist),
                OpenPromises.of(checklist));
    }

    private List<ApiError> unmet(
            Handoff handoff, Checklist checklist, List<RequestedCondition> conditions, LocalDate today) {
        List<ApiError> unmet = new ArrayList<>();
        addUnsettledItems(unmet, checklist, conditions);
        unmet.addAll(new ConditionGuards(policy, people, today).unmet(checklist, conditions));
        addAssumptions(unmet, checklist);
        addDeal(unmet, handoff);
        return unmet;
    }

    private static void addUnsettledItems(
            List<ApiError> unmet, Checklist checklist, List<RequestedCondition> conditions) {
        Set<String> deferred =
                conditions.stream().map(RequestedCondition::itemKey).collect(Collectors.toSet());
        for (HandoffItem item : checklist.unsettledForAcceptance()) {
            if (!deferred.contains(item.itemKey())) {
                unmet.add(error(
                        item.itemKey(),
                        "Item %s (%s) is %s: it must be verified, or approved not to apply%s"
                                .formatted(
                                        item.itemKey(),
                                        item.question().label(),
                                        item.status().label(),
                                        item.duty().isHardGate() ? "" : ", or become a condition")));
            }
        }
    }

    private void addAssumptions(List<ApiError> unmet, Checklist checklist) {
        long open = OpenPromises.of(checklist).assumptions().stream()
                .filter(assumption -> assumption.costsAtLeast(policy.highImpactHours()))
                .count();
        if (open > policy.maxOpenHighImpactAssumptions()) {
            unmet.add(error(
                    "assumptions",
                    "%d assumptions of at least %s hours are unconfirmed: at most %d may be"
                            .formatted(
                                    open,
                                    policy.highImpactHours().toPlainString(),
                                    policy.maxOpenHighImpactAssumptions())));
        }
    }

    private static void addDeal(List<ApiError> unmet, Handoff handoff) {
        if (!handoff.sold().isWon()) {
            unmet.add(error("Deal__c", "Deal %s is not won any more".formatted(handoff.deal())));
        }
        HandedOverDeal sold = handoff.sold();
        if (sold.currentDealRevision() != sold.dealRevision()) {
            unmet.add(error(
                    "Deal_Revision__c",
                    "Deal %s is at revision %d, this handoff hands over revision %d"
                            .formatted(handoff.deal(), sold.currentDealRevision(), sold.dealRevision())));
        }
    }

    static ApiError error(String field, String message) {
        return ApiError.of(ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, message, field);
    }
}
