package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.LOST;
import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.PROPOSAL;
import static dev.truce.deals.deal.DealBuilder.PROSPECTING;
import static dev.truce.deals.deal.DealBuilder.TODAY;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.line;
import static dev.truce.deals.deal.DealBuilder.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a deal, in whatever order, it never comes to stand where no deal may. */
class DealLifecycleTest {
    private static final Map<String, Stage> STAGES =
            Map.of(PROSPECTING.name(), PROSPECTING, PROPOSAL.name(), PROPOSAL, WON.name(), WON, LOST.name(), LOST);
    private static final List<Consumer<Deal>> COMMANDS = List.of(
            deal -> deal.take(stepTo(PROPOSAL, deal), NOW),
            deal -> deal.take(stepTo(PROSPECTING, deal), NOW),
            deal -> {
                deal.edit().explainStageChange("Budget was cut");
                deal.take(stepTo(PROSPECTING, deal), NOW);
            },
            deal -> deal.take(stepTo(WON, deal), NOW),
            deal -> deal.close(WON, List.of(), TODAY, NOW),
            deal -> deal.close(LOST, List.of(GuardFinding.unmet("LOSS", "rule", "why", "mend", List.of())), TODAY, NOW),
            deal -> deal.close(LOST, List.of(), TODAY, NOW),
            deal -> deal.edit().price(new BigDecimal("12345")),
            deal -> deal.edit().sell(List.of(line("100", "8"))),
            deal -> deal.edit().sell(List.of()),
            deal -> deal.edit().changeTerms(terms -> terms.hardDeadline(!terms.hardDeadline())),
            deal -> deal.edit().judge(new BigDecimal("50")),
            deal -> deal.giveTo("0055e0000000007AAA", false),
            deal -> deal.writeNotes(notes -> notes.nextStep("Call")));

    @Property(tries = 500)
    void noSequenceOfCommandsBreaksADeal(@ForAll @Size(max = 30) List<@IntRange(max = 13) Integer> commands) {
        Deal deal = aDeal().build();
        for (int command : commands) {
            boolean wasClosed = deal.isClosed();
            Scope agreed = deal.scope();
            String stage = deal.standing().stageName();
            int version = deal.soldScope().scopeVersion();

            // a refused change is rolled back with its transaction; here the deal is taken as it was
            boolean refused = isRefused(deal, COMMANDS.get(command));
            if (refused) {
                return;
            }
            saved(deal);

            if (wasClosed) {
                assertThat(deal.scope()).isEqualTo(agreed);
                assertThat(deal.standing().stageName()).isEqualTo(stage);
            }
            assertThat(deal.soldScope().scopeVersion()).isBetween(version, version + 1);
            assertThat(deal.soldScope().scopeFingerprint())
                    .isEqualTo(deal.scope().fingerprint());
            Stage standing = STAGES.get(deal.standing().stageName());
            assertThat(deal.isClosed()).isEqualTo(standing.closed());
            assertThat(deal.standing().isWon()).isEqualTo(standing.won());
        }
    }

    private static boolean isRefused(Deal deal, Consumer<Deal> command) {
        try {
            command.accept(deal);
            return false;
        } catch (Refusal refusal) {
            assertThat(refusal.errors()).isNotEmpty();
            return true;
        }
    }

    private static StageStep stepTo(Stage stage, Deal deal) {
        return new StageStep(STAGES.get(deal.standing().stageName()), stage, List.of(), true);
    }
}
