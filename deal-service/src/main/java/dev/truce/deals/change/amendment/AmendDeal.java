package dev.truce.deals.change.amendment;

import dev.truce.deals.commitment.assumption.ProposedChanges;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Materiality;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Use cases D8: who drafts, reviews and applies an amendment. */
@ApplicationScoped
class AmendDeal implements ProposedChanges {
    private static final Set<Role> DRAFTERS = Set.of(Role.PROJECT_MANAGER, Role.DELIVERY_MANAGER);
    private static final Set<Role> REVIEWERS = Set.of(Role.DELIVERY_MANAGER, Role.ADMIN);

    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealAmendments amendments;
    private final Materiality materiality;
    private final CurrentActor current;
    private final SavedRecords records;

    AmendDeal(
            DealDesk desk,
            WonDealDesk wonDeals,
            DealAmendments amendments,
            Materiality materiality,
            CurrentActor current,
            SavedRecords records) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.amendments = amendments;
        this.materiality = materiality;
        this.current = current;
        this.records = records;
    }

    void draft(DealAmendment amendment, String dealId) {
        DealFacts deal = desk.look(dealId);
        requireWon(deal);
        requireDrafter(deal);
        amendment.belongTo(deal.dealId(), deal.revision());
    }

    @Override
    public String propose(String dealId, String because, @Nullable BigDecimal hours, @Nullable BigDecimal amount) {
        DealAmendment proposal = amendments.blank(RecordId.next(DealAmendments.KEY_PREFIX));
        proposal.belongTo(dealId, desk.look(dealId).revision());
        proposal.change("Scope Add");
        proposal.describe("An assumption turned out to be false: " + because);
        proposal.moveEffort(hours == null ? BigDecimal.ZERO : hours);
        proposal.moveAmount(amount == null ? BigDecimal.ZERO : amount);
        return records.saved(proposal).id();
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
                    isMaterial(amendment, deal));
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

    private boolean isMaterial(DealAmendment amendment, DealFacts deal) {
        if (amendment.isCorrection()) {
            return false;
        }
        BigDecimal amount = deal.amount() == null ? BigDecimal.ZERO : deal.amount();
        Scope now = new Scope()
                .with("Amount", amount)
                .with(Scope.EFFORT, deal.soldEffortHours())
                .with("Contracted_Go_Live__c", deal.terms().contractedGoLive());
        Scope then = new Scope()
                .with("Amount", amount.add(amendment.deltaAmount()))
                .with(Scope.EFFORT, deal.soldEffortHours().add(amendment.deltaEffortHours()))
                .with(
                        "Contracted_Go_Live__c",
                        amendment.newGoLive() == null ? deal.terms().contractedGoLive() : amendment.newGoLive());
        return !materiality.materialChanges(now, then).isEmpty();
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
}
