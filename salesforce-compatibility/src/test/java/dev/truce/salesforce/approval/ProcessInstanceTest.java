package dev.truce.salesforce.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessInstanceTest {
    private static final Instant ASKED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant DECIDED = ASKED.plusSeconds(60);
    private static final String DEAL = "006000000000001AAA";
    private static final String ONE = "a02000000000001AAA";
    private static final String OTHER = "a02000000000002AAA";
    private static final String SELLER = "005000000000001AAA";
    private static final String REVIEWER = "005000000000002AAA";
    private final ProcessInstance instance = new ProcessInstance(Agreement.DELIVERY_REVIEW, DEAL);
    private final List<ProcessInstanceStep> steps = new ArrayList<>();

    private static Step step(String review, StepStatus status, Instant at, String by) {
        return Step.of(Agreement.DELIVERY_REVIEW, review, DEAL, status, at).by(by);
    }

    private void take(Step step) {
        steps.add(new ProcessInstanceStep(step, steps.size() + 1));
        instance.move(step, steps);
    }

    private void ask(String review) {
        take(step(review, StepStatus.STARTED, ASKED, SELLER));
    }

    private void decide(String review, StepStatus status) {
        take(step(review, status, DECIDED, REVIEWER));
    }

    @Test
    void isPendingUntilSomebodyDecides() {
        ask(ONE);

        assertThat(instance.status()).isEqualTo("Pending");
        assertThat(instance.submittedById()).isEqualTo(SELLER);
        assertThat(instance.completedDate()).isNull();
    }

    @Test
    void isApprovedOnceAllHaveSaidYes() {
        ask(ONE);
        ask(OTHER);
        decide(ONE, StepStatus.APPROVED);
        assertThat(instance.status()).isEqualTo("Pending");

        decide(OTHER, StepStatus.APPROVED);

        assertThat(instance.status()).isEqualTo("Approved");
        assertThat(instance.lastActorId()).isEqualTo(REVIEWER);
        assertThat(instance.completedDate()).isEqualTo(DECIDED);
    }

    @Test
    void isRejectedAsSoonAsOneSaysNo() {
        ask(ONE);
        ask(OTHER);

        decide(ONE, StepStatus.REJECTED);

        assertThat(instance.status()).isEqualTo("Rejected");
    }

    @Test
    void isRemovedWhenNothingIsLeftToDecide() {
        ask(ONE);

        decide(ONE, StepStatus.REMOVED);

        assertThat(instance.status()).isEqualTo("Removed");
    }

    @Test
    void verdictOnARecordWhosePlaceAnotherTookDoesNotCount() {
        ask(ONE);
        decide(ONE, StepStatus.REJECTED);

        take(step(OTHER, StepStatus.STARTED, DECIDED, SELLER).following(ONE));

        assertThat(instance.status()).isEqualTo("Pending");
        assertThat(instance.completedDate()).isNull();
    }
}
