package dev.truce.deals.deal.scope;

import dev.truce.platform.runtime.calendar.BusinessCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which changes of a scope matter to delivery, by the policy as it is now. */
@ApplicationScoped
public class Materiality {
    private final TolerancePolicy policy;
    private final BusinessCalendars calendars;

    Materiality(TolerancePolicy policy, BusinessCalendars calendars) {
        this.policy = policy;
        this.calendars = calendars;
    }

    public Tolerances tolerances() {
        return new Tolerances(
                policy.amountTolerance(), policy.effortTolerance(), policy.dateToleranceDays(), calendars.ofCompany());
    }

    /** API names of the facts in which the later scope moved further than the policy tolerates. */
    public List<String> materialChanges(Scope earlier, Scope later) {
        return later.materialDifferencesTo(earlier, tolerances());
    }
}
