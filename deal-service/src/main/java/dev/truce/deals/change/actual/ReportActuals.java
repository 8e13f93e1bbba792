package dev.truce.deals.change.actual;

import dev.truce.deals.deal.Actuals;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Use case: the project tool closes the loop of sold, reviewed and actual effort. */
@ApplicationScoped
class ReportActuals {
    private static final Set<Role> REPORTERS =
            Set.of(Role.INTEGRATION, Role.PROJECT_MANAGER, Role.RESOURCE_MANAGER, Role.DELIVERY_MANAGER, Role.ADMIN);

    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final CurrentActor current;

    ReportActuals(DealDesk desk, WonDealDesk wonDeals, CurrentActor current) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.current = current;
    }

    @Transactional
    ActualsView of(String dealId, ActualsRequest request) {
        DealFacts deal = desk.hold(dealId);
        if (!current.get().hasAnyRole(REPORTERS)) {
            throw new OnlyDeliveryReportsActuals(deal.dealId());
        }
        Actuals actuals = request.complete();
        wonDeals.report(deal.dealId(), actuals);
        return ActualsView.of(deal, actuals);
    }

    /** Whoever delivers reports the effort. */
    static final class OnlyDeliveryReportsActuals extends Refusal {
        OnlyDeliveryReportsActuals(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Actual hours of deal %s are told by an Integration, a Project Manager, a Resource Manager or a Delivery Manager"
                            .formatted(dealId));
        }
    }
}
