package dev.truce.deals.deal;

import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** Something that has to hold before the deal is closed does not; one error for each guard, all at once. */
final class CloseGuardsNotMet extends Refusal {
    static void requireAll(String dealId, List<GuardFinding> findings) {
        List<GuardFinding> unmet =
                findings.stream().filter(finding -> !finding.allowsClose()).toList();
        if (!unmet.isEmpty()) {
            throw new CloseGuardsNotMet(dealId, unmet);
        }
    }

    private CloseGuardsNotMet(String dealId, List<GuardFinding> unmet) {
        super(unmet.stream()
                .map(finding -> new ApiError(
                        "%s: deal %s cannot be closed, because %s. %s"
                                .formatted(finding.guard(), dealId, finding.why(), finding.howToMend()),
                        ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                        finding.fields()))
                .toList());
    }
}
