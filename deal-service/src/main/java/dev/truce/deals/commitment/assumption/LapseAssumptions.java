package dev.truce.deals.commitment.assumption;

import dev.truce.deals.timer.DueWork;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** An assumption that nobody validated in time is overdue. */
@ApplicationScoped
class LapseAssumptions implements DueWork {
    private static final int AT_ONCE = 100;

    private final Assumptions assumptions;
    private final Clock clock;
    private final SavedRecords records;

    LapseAssumptions(Assumptions assumptions, Clock clock, SavedRecords records) {
        this.assumptions = assumptions;
        this.clock = clock;
        this.records = records;
    }

    @Override
    @Transactional
    public void doWhatIsDue() {
        LocalDate today = LocalDate.now(clock);
        for (Assumption assumption : assumptions.lapsed(today, AT_ONCE)) {
            assumption.lapse(today);
            records.saved(assumption);
        }
    }
}
