package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Records what a standard takes for granted, unless the deal assumes it already. */
@ApplicationScoped
public class AssumeByDefault {
    private final Assumptions assumptions;
    private final SavedRecords records;

    AssumeByDefault(Assumptions assumptions, SavedRecords records) {
        this.assumptions = assumptions;
        this.records = records;
    }

    /** Inside the present transaction. */
    public void onDeal(String dealId, String standard, List<String> statements) {
        statements.stream()
                .filter(statement -> !assumptions.isAssumed(dealId, statement))
                .forEach(statement -> {
                    Assumption assumption = new Assumption(RecordId.next(Assumptions.KEY_PREFIX));
                    assumption.belongTo(dealId);
                    assumption.say(statement);
                    assumption.baseOn("The standard of " + standard);
                    records.saved(assumption);
                });
    }
}
