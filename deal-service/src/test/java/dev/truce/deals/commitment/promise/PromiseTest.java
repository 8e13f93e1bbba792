package dev.truce.deals.commitment.promise;

import static dev.truce.deals.commitment.promise.PromiseStatus.ACCEPTED_AS_GOODWILL;
import static dev.truce.deals.commitment.promise.PromiseStatus.ACCEPTED_BY_DELIVERY;
import static dev.truce.deals.commitment.promise.PromiseStatus.ADDED_TO_CONTRACT;
import static dev.truce.deals.commitment.promise.PromiseStatus.CONTESTED;
import static dev.truce.deals.commitment.promise.PromiseStatus.DISCLOSED;
import static dev.truce.deals.commitment.promise.PromiseStatus.FULFILLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.sobject.id.RecordId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseTest {
    private final Promise promise = disclosed();

    private static Promise disclosed() {
        Promise promise = new Promise(RecordId.next("a03"));
        promise.belongTo("0065e0000000001AAA", false);
        promise.say("Orders appear within five minutes");
        return promise;
    }

    @Test
    void aContestedPromiseIsSettledAndThenKept() {
        promise.contestBecause("Nobody can do that");
        promise.become(CONTESTED);
        promise.become(ADDED_TO_CONTRACT);
        promise.become(FULFILLED);

        assertThat(promise.inContract()).isTrue();
        assertThat(promise.status()).isEqualTo(FULFILLED);
    }

    @Test
    void contestingNeedsAReason() {
        assertThatThrownBy(() -> promise.become(CONTESTED)).isInstanceOf(PromiseRefusals.ContestNeedsReason.class);
    }

    @ParameterizedTest
    @EnumSource(PromiseStatus.class)
    void everyPromiseCanBeToldToBecomeWhatItIs(PromiseStatus status) {
        Promise here = disclosed();
        if (status == DISCLOSED) {
            here.become(status);
        } else if (!DISCLOSED.next().contains(status)) {
            assertThatThrownBy(() -> here.become(status)).isInstanceOf(PromiseRefusals.PromiseCannotBecome.class);
        }
        assertThat(here.status()).isEqualTo(DISCLOSED);
    }

    @Test
    void anotherWordingHasToBeLookedAtAgain() {
        promise.become(ACCEPTED_BY_DELIVERY);
        promise.say("Orders appear within one minute");

        assertThat(promise.status()).isEqualTo(DISCLOSED);
    }

    @Test
    void whatWasSettledKeepsItsWords() {
        promise.contestBecause("Nobody can do that");
        promise.become(CONTESTED);
        promise.become(ACCEPTED_AS_GOODWILL);

        assertThatThrownBy(() -> promise.say("Less")).isInstanceOf(PromiseRefusals.PromiseIsSettled.class);
        assertThatThrownBy(() -> promise.beAbout(PromiseKind.DATE))
                .isInstanceOf(PromiseRefusals.PromiseIsSettled.class);
        assertThatThrownBy(() -> promise.need(PromiseAvailability.ROADMAP))
                .isInstanceOf(PromiseRefusals.PromiseIsSettled.class);
    }

    @Test
    void aPromiseStaysWithItsDeal() {
        assertThatThrownBy(() -> promise.belongTo("0065e0000000002AAA", true))
                .isInstanceOf(PromiseRefusals.PromiseStaysWithItsDeal.class);
        promise.belongTo("0065e0000000001AAA", true);
        assertThat(promise.lateDisclosed()).isFalse();
    }

    @Property
    void noSequenceOfStepsLeavesTheStateMachine(@ForAll @Size(max = 12) List<PromiseStatus> steps) {
        Promise walked = disclosed();
        walked.contestBecause("Doubtful");
        for (PromiseStatus step : steps) {
            PromiseStatus before = walked.status();
            try {
                walked.become(step);
                assertThat(step == before || before.next().contains(step)).isTrue();
            } catch (PromiseRefusals.PromiseCannotBecome refused) {
                assertThat(before.next()).doesNotContain(step);
                assertThat(walked.status()).isEqualTo(before);
            }
        }
    }
}
