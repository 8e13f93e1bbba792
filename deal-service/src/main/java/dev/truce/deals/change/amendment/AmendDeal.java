package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Use cases D8: who drafts, reviews and applies an amendment. */
@ApplicationScoped
class AmendDeal {
    private static final Set<Role> DRAFTERS = Set.of(Role.PROJECT_MANAGER, Role.DELIVERY_MANAGER);
    private static final Set<Role> REVIEWERS = Set.of(Role.DELIVERY_MANAGER, Role.ADMIN);

    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealAmendments amendments;
    private final AmendmentDelta delta;
    private final CurrentActor current;
    private final SavedRecords records;

    AmendDeal(
            DealDesk desk,
            WonDealDesk wonDeals,
            DealAmendments amendments,
            AmendmentDelta delta,
            CurrentActor current,
            SavedRecords records) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.amendments = amendments;
        this.delta = delta;
        this.current = current;
        this.records = records;
    }

    void draft(DealAmendment amendment, String dealId) {
        DealFacts deal = desk.look(dealId);
        requireWon(deal);
        requireDrafter(deal);
        amendment.belongTo(deal.dealId(), deal.revision());
    }

    @Transactional
    AmendmentView submit(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            requireDrafter(deal);
            amendment.submit();
        });
    }

    @Transactional
    AmendmentView approve(String dealId, String amendmentId, DeltaReview review) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            requireReviewer(deal);
            amendment.approve(
                    current.get().userId(),
                    review.reviewedDeltaHours(),
                    review.feasibleGoLive(),
                    delta.isMaterial(amendment, deal));
        });
    }

    @Transactional
    AmendmentView reject(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            requireReviewer(deal);
            amendment.reject(current.get().userId());
        });
    }

    @Transactional
    AmendmentView withdraw(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            requireDrafter(deal);
            amendment.withdraw();
        });
    }

    @Transactional
    AmendmentView apply(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            requireDrafter(deal);
            wonDeals.amend(deal.dealId(), amendment.apply(deal.revision()));
        });
    }

    private AmendmentView step(String dealId, String amendmentId, BiConsumer<DealAmendment, DealFacts> step) {
        DealFacts deal = desk.hold(dealId);
        requireWon(deal);
        DealAmendment amendment = amendments.require(deal.dealId(), amendmentId);
        step.accept(amendment, deal);
        records.saved(amendment);
        return AmendmentView.of(amendment, desk.look(deal.dealId()));
    }

    private static void requireWon(DealFacts deal) {
        if (!deal.isWon()) {
            throw new AmendedDealIsNotWon(deal.dealId());
        }
    }

    private void requireDrafter(DealFacts deal) {
        if (!desk.mayEdit(deal) && !current.get().hasAnyRole(DRAFTERS)) {
            throw new OnlyNamedRolesAmend(deal.dealId(), "its owner, a Sales Manager or delivery");
        }
    }

    private void requireReviewer(DealFacts deal) {
        if (!current.get().hasAnyRole(REVIEWERS)) {
            throw new OnlyNamedRolesAmend(deal.dealId(), "a Delivery Manager");
        }
    }

    /** An open deal is edited, a lost one is over. */
    static final class AmendedDealIsNotWon extends Refusal {
        AmendedDealIsNotWon(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is not won: only a won deal is amended".formatted(dealId),
                    "Opportunity__c");
        }
    }

    /** Not everybody changes what was agreed. */
    static final class OnlyNamedRolesAmend extends Refusal {
        OnlyNamedRolesAmend(String dealId, String who) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Amendments of deal %s: this is done by %s".formatted(dealId, who));
        }
    }
}
