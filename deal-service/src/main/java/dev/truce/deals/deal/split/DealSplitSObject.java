package dev.truce.deals.deal.split;

import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a split looks through the API. */
final class DealSplitSObject {
    private static final Role[] EDITORS = {Role.SALES_REP, Role.SALES_MANAGER, Role.INTEGRATION};

    @Produces
    @Singleton
    SObjectType<DealSplit> opportunitySplit() {
        return SObjectType.of("OpportunitySplit", DealSplits.KEY_PREFIX, DealSplit.class)
                .labels("Opportunity Split", "Opportunity Splits")
                .describedAs("Credit for a deal. Revenue splits total 100.00 at the close, and are locked by it.")
                .creates(DealSplit::new)
                .deletable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .permit(Operation.DELETE, EDITORS)
                .parent("OpportunityId", "Opportunity", DealSplit::opportunityId, DealSplit::belongTo)
                .childrenAs("OpportunitySplits")
                .requiredReference("SplitOwnerId", "User", DealSplit::splitOwnerId, DealSplit::credit)
                .optional("Side__c", restrictedPicklist(Side.class), DealSplit::side, DealSplit::standOn)
                .neverNull()
                .optional("SplitType", restrictedPicklist(SplitKind.class), DealSplit::splitType, DealSplit::beOf)
                .neverNull()
                .required("SplitPercentage", percent(), DealSplit::splitPercentage, DealSplit::share);
    }
}
