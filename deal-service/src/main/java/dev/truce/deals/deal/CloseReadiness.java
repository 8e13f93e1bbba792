package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.port.GuardFinding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a deal could be closed now, guard by guard. */
@Schema(description = "Whether a deal could be closed now, guard by guard.")
record CloseReadiness(
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(description = "The close that was asked about", examples = "WON") String outcome,
        @Schema(description = "The stage the deal would enter", examples = "Closed Won") String stageName,
        @Schema(description = "Whether every guard is met, or was overridden by an executive") boolean ready,
        List<GuardFinding> guards) {

    static CloseReadiness of(String dealId, Stage end, List<GuardFinding> findings) {
        return new CloseReadiness(
                dealId,
                end.won() ? "WON" : "LOST",
                end.name(),
                findings.stream().allMatch(GuardFinding::allowsClose),
                List.copyOf(findings));
    }
}
