package dev.truce.deals.review.request;

import dev.truce.deals.commitment.assumption.Assumptions;
import dev.truce.deals.commitment.promise.Promises;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.review.action.Incomplete;
import jakarta.enterprise.context.ApplicationScoped;

/** R1: the fields and records that a deal needs before a review is requested. */
@ApplicationScoped
class MinimumPackage {
    private final Promises promises;
    private final Assumptions assumptions;

    MinimumPackage(Promises promises, Assumptions assumptions) {
        this.promises = promises;
        this.assumptions = assumptions;
    }

    void require(DealFacts deal, AskRequest request) {
        boolean effortKnown = deal.lines().stream()
                .filter(SoldLine::needsDelivery)
                .allMatch(line -> line.effortHours().signum() > 0);
        new Incomplete.Check()
                .require(
                        deal.accountId() != null,
                        "AccountId",
                        "Delivery has to know who buys: name the account in AccountId")
                .require(
                        deal.terms().problemToSolve() != null,
                        "Problem_To_Solve__c",
                        "Delivery has to know the customer's problem: fill in Problem_To_Solve__c")
                .require(
                        !deal.lines().isEmpty() && effortKnown,
                        "OpportunityLineItems",
                        "Delivery has to know what is sold: add lines, each with its Effort_Hours__c")
                .require(
                        deal.terms().requestedGoLive() != null,
                        "Requested_Go_Live__c",
                        "Delivery has to know the dates: fill in Requested_Go_Live__c")
                .require(
                        request.nothingPromised() || promises.count(deal.dealId()) > 0,
                        "Commitments__r",
                        "Delivery has to know the promises: record them, or say nothingPromised")
                .require(
                        assumptions.exist(deal.dealId()),
                        "Assumptions__r",
                        "Delivery has to know what is taken for granted: record at least one assumption")
                .done();
    }
}
