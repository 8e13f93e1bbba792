package dev.truce.handoffs.handoff;

import static dev.truce.handoffs.handoff.Scene.DEADLINES;
import static dev.truce.handoffs.handoff.Scene.MANAGER;
import static dev.truce.handoffs.handoff.Scene.OTHER_PROJECTS;
import static dev.truce.handoffs.handoff.Scene.OTHER_SELLER;
import static dev.truce.handoffs.handoff.Scene.PRESALES;
import static dev.truce.handoffs.handoff.Scene.PROJECTS;
import static dev.truce.handoffs.handoff.Scene.SALES_MANAGER;
import static dev.truce.handoffs.handoff.Scene.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.handoff.PartyRefusals.AcceptorMustDeliver;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyAcceptorDecides;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyDeliveryManagersAssign;
import dev.truce.handoffs.handoff.PartyRefusals.SellerCannotAccept;
import dev.truce.roles.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptorTest {

    @Test
    void withoutAnAcceptorItWaitsForOne() {
        Scene scene = Scene.draft();

        scene.handoff().start(scene.composed(), null, DEADLINES);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.AWAITING_ACCEPTOR);
        assertThat(scene.handoff().clocks().ballInCourt()).isEqualTo(BallInCourt.DELIVERY);
    }

    @Test
    void aDeliveryManagerNamesTheAcceptor() {
        Scene scene = Scene.draft();
        scene.handoff().start(scene.composed(), null, DEADLINES);

        scene.assign(PROJECTS, MANAGER);

        assertThat(scene.handoff().acceptor()).isEqualTo(PROJECTS.userId());
        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.IN_PROGRESS);
        assertThat(scene.event(HandoffEvent.AcceptorAssigned.class))
                .isEqualTo(new HandoffEvent.AcceptorAssigned(
                        HandoffStatus.IN_PROGRESS, PROJECTS.userId(), null, MANAGER.userId()));
    }

    @Test
    void nobodyElseNamesTheAcceptor() {
        Scene scene = Scene.inProgress();

        for (var actor : List.of(SELLER, PROJECTS, SALES_MANAGER, Scene.ADMIN)) {
            assertThatThrownBy(() -> scene.assign(OTHER_PROJECTS, actor))
                    .isInstanceOf(OnlyDeliveryManagersAssign.class);
        }
    }

    @Test
    void anAcceptorDelivers() {
        assertThatThrownBy(() -> Scene.inProgress().assign(OTHER_SELLER, MANAGER))
                .isInstanceOf(AcceptorMustDeliver.class);
    }

    @Test
    void anAcceptorDidNotSellTheDeal() {
        Scene scene = Scene.inProgress();
        var deliveringSeller = new dev.truce.platform.sobject.access.Actor(
                PRESALES.userId(), PRESALES.kind(), PRESALES.roles(), Side.DELIVERY, null);

        assertThatThrownBy(() -> scene.assign(deliveringSeller, MANAGER)).isInstanceOf(SellerCannotAccept.class);
    }

    @Test
    void aNewAcceptorClaimsForThemselves() {
        Scene scene = Scene.underReview();

        scene.assign(OTHER_PROJECTS, MANAGER);

        assertThat(scene.handoff().status()).isEqualTo(HandoffStatus.SUBMITTED);
        assertThat(scene.handoff().milestones().claimedAt()).isNull();
        assertThatThrownBy(() -> scene.claim(PROJECTS)).isInstanceOf(OnlyAcceptorDecides.class);
        assertThatCode(() -> scene.claim(OTHER_PROJECTS)).doesNotThrowAnyException();
    }
}
