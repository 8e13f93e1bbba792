package dev.truce.ownership.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.ownership.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountEngagementTest {
    private static final Instant WON = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant STARTED = WON.plusSeconds(10);
    private static final Instant ACCEPTED = WON.plusSeconds(20);
    private final String account = Ids.account();
    private final String deal = Ids.deal();
    private final String handoff = Ids.handoff();
    private final AccountEngagement engagement = new AccountEngagement(
            "a21", "AE-1", new WonDeal(deal, account, "005000000000003AAA", Ids.unit(), null, 0, WON));

    private void accept() {
        engagement.deliver(accepted(handoff, "005000000000001AAA", ACCEPTED));
    }

    private AcceptedHandoff accepted(String handoffId, String deliveryOwner, Instant at) {
        return new AcceptedHandoff(account, deal, handoffId, deliveryOwner, false, at);
    }

    @Test
    void goesFromWonThroughHandoffToDelivering() {
        assertThat(engagement.status()).isEqualTo(EngagementStatus.WON);
        engagement.enterHandoff(handoff, STARTED);
        assertThat(engagement.status()).isEqualTo(EngagementStatus.IN_HANDOFF);
        accept();
        assertThat(engagement.status()).isEqualTo(EngagementStatus.DELIVERING);
        assertThat(engagement.deliveryOwner()).isEqualTo("005000000000001AAA");
        assertThat(engagement.isActive()).isTrue();
    }

    @Test
    void newsThatArriveLateDoNotMoveItBack() {
        accept();

        engagement.enterHandoff(Ids.handoff(), STARTED);
        engagement.deliver(accepted(Ids.handoff(), "005000000000002AAA", ACCEPTED.plusSeconds(9)));

        assertThat(engagement.status()).isEqualTo(EngagementStatus.DELIVERING);
        assertThat(engagement.handoff()).isEqualTo(handoff);
        assertThat(engagement.acceptedAt()).isEqualTo(ACCEPTED);
    }

    @Test
    void isVoidOnceItsDealDoesNotStand() {
        engagement.enterHandoff(handoff, STARTED);
        engagement.annul(ACCEPTED, false);
        engagement.annul(ACCEPTED.plusSeconds(5), false);

        assertThat(engagement.status()).isEqualTo(EngagementStatus.VOIDED);
        assertThat(engagement.isActive()).isFalse();
        assertThat(engagement.voidedAt()).isEqualTo(ACCEPTED);
        assertThat(engagement.statusAt(STARTED)).isEqualTo(EngagementStatus.IN_HANDOFF);
        assertThat(engagement.statusAt(ACCEPTED)).isEqualTo(EngagementStatus.VOIDED);
    }

    @Test
    void anAcceptanceThatCrossedTheReopeningCountsAndOneThatCrossedTheRescissionDoesNot() {
        engagement.annul(ACCEPTED, false);
        accept();
        assertThat(engagement.status()).isEqualTo(EngagementStatus.DELIVERING);
        assertThat(engagement.voidedAt()).isNull();

        engagement.annul(ACCEPTED, true);
        accept();
        assertThat(engagement.status()).isEqualTo(EngagementStatus.VOIDED);
    }

    @Test
    void knowsWhereItStoodAtEveryInstant() {
        engagement.enterHandoff(handoff, STARTED);
        accept();

        assertThat(engagement.statusAt(STARTED.minusMillis(1))).isEqualTo(EngagementStatus.WON);
        assertThat(engagement.statusAt(STARTED)).isEqualTo(EngagementStatus.IN_HANDOFF);
        assertThat(engagement.statusAt(ACCEPTED.minusMillis(1))).isEqualTo(EngagementStatus.IN_HANDOFF);
        assertThat(engagement.statusAt(ACCEPTED)).isEqualTo(EngagementStatus.DELIVERING);
        assertThat(Engagement.asOf(engagement, STARTED).deliveryOwnerId()).isNull();
    }
}
