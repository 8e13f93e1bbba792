package dev.truce.deals.close.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.deal.FactsBuilder;
import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.port.SellingTeamMember;
import dev.truce.deals.deal.port.TeamRole;
import dev.truce.roles.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloseGuardTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final ClosePolicy LENIENT = new Policy(false, false);
    private static final ClosePolicy STRICT = new Policy(true, true);

    private boolean won = true;
    private String amount = "18000";
    private @Nullable LocalDate signedOn = TODAY;
    private @Nullable String contractUrl = "https://documents.example/contract.pdf";
    private @Nullable String unit = "a005e0000000001AAA";
    private @Nullable String lossReason = "Price";
    private List<String> missing = List.of();
    private List<SellingTeamMember> team = List.of();

    @Test
    void everyGuardHoldsForAProperDeal() {
        assertThat(findings(STRICT)).allMatch(GuardFinding::met);
    }

    @Test
    void g3WantsASignatureThatIsNotInTheFuture() {
        signedOn = TODAY.plusDays(1);
        assertThat(unmet(STRICT)).containsExactly("G3");
        signedOn = null;
        assertThat(unmet(STRICT)).containsExactly("G3");
        assertThat(unmet(LENIENT)).isEmpty();
    }

    @Test
    void g3WantsALinkToTheContract() {
        contractUrl = null;

        assertThat(unmet(STRICT)).containsExactly("G3");
    }

    @Test
    void g6WantsAUnitOnlyWhereThePolicyDoes() {
        unit = null;

        assertThat(unmet(STRICT)).containsExactly("G6");
        assertThat(unmet(LENIENT)).isEmpty();
    }

    @Test
    void g10WantsPresalesFromTheThresholdOn() {
        amount = "99999.99";
        assertThat(unmet(LENIENT)).isEmpty();
        amount = "100000";
        assertThat(unmet(LENIENT)).containsExactly("G10");
    }

    @Test
    void g10IsMetByRoleOrBySide() {
        amount = "100000";
        team = List.of(new SellingTeamMember("0055e0000000001AAA", TeamRole.PRESALES.label(), null));
        assertThat(unmet(LENIENT)).isEmpty();
        team = List.of(new SellingTeamMember("0055e0000000001AAA", TeamRole.EXECUTIVE_SPONSOR.label(), Side.PRESALES));
        assertThat(unmet(LENIENT)).isEmpty();
        team = List.of(new SellingTeamMember("0055e0000000001AAA", TeamRole.EXECUTIVE_SPONSOR.label(), Side.EXECUTIVE));
        assertThat(unmet(LENIENT)).containsExactly("G10");
    }

    @Test
    void aLossWantsAReasonAndAWinDoesNot() {
        lossReason = null;
        assertThat(unmet(LENIENT)).isEmpty();
        won = false;
        assertThat(unmet(LENIENT)).containsExactly("LOSS");
    }

    @Test
    void aLossAsksForNothingThatOnlyAWinNeeds() {
        won = false;
        signedOn = null;
        unit = null;
        amount = "100000";

        assertThat(unmet(STRICT)).isEmpty();
    }

    @Test
    void theClosedStageWantsItsFields() {
        missing = List.of("Amount", "NextStep");

        assertThat(findings(LENIENT).stream().filter(finding -> !finding.met()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fields()).containsExactly("Amount", "NextStep"));
    }

    @Test
    void everyUnmetGuardSaysHowToMendIt() {
        signedOn = null;
        unit = null;
        amount = "100000";

        assertThat(findings(STRICT).stream().filter(finding -> !finding.met()))
                .hasSize(3)
                .allSatisfy(finding -> {
                    assertThat(finding.howToMend()).isNotBlank();
                    assertThat(finding.fields()).isNotEmpty();
                });
    }

    private List<String> unmet(ClosePolicy policy) {
        return findings(policy).stream()
                .filter(finding -> !finding.met())
                .map(GuardFinding::guard)
                .toList();
    }

    private List<GuardFinding> findings(ClosePolicy policy) {
        List<CloseGuard> guards = List.of(
                new ContractSigned(policy),
                new DeliveryUnitNamed(policy),
                new PresalesPresent(policy),
                new LossExplained(),
                new StageFieldsFilled());
        ClosingDeal deal = new ClosingDeal(
                "0065e0000000001AAA",
                won,
                "Closed Won",
                missing,
                new BigDecimal(amount),
                "EUR",
                signedOn,
                contractUrl,
                unit,
                lossReason,
                team,
                TODAY,
                FactsBuilder.aDeal().build(),
                FactsBuilder.harmless());
        return guards.stream().flatMap(guard -> guard.check(deal).stream()).toList();
    }

    private record Policy(boolean contractRequired, boolean deliveryUnitRequired) implements ClosePolicy {
        @Override
        public BigDecimal presalesFromAmount() {
            return new BigDecimal("100000");
        }
    }
}
