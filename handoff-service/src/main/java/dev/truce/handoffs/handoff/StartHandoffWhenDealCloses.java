package dev.truce.handoffs.handoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.events.DealClosed;
import dev.truce.events.Side;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.DealFacts;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.messaging.inbox.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A won deal needs a handoff; of a lost one nothing is handed over. */
@ApplicationScoped
class StartHandoffWhenDealCloses implements EventConsumer<DealClosed> {
    private final StartHandoff startHandoff;
    private final FollowDeal followDeal;
    private final ObjectMapper json;

    StartHandoffWhenDealCloses(StartHandoff startHandoff, FollowDeal followDeal, ObjectMapper json) {
        this.startHandoff = startHandoff;
        this.followDeal = followDeal;
        this.json = json;
    }

    @Override
    public Subscription<DealClosed> consumes() {
        return new Subscription<>(DealClosed.TOPIC, DealClosed.TYPE, DealClosed.class);
    }

    @Override
    public void handle(IncomingEvent<DealClosed> event) {
        DealClosed closed = event.payload();
        if (closed.won()) {
            startHandoff.forWon(won(event));
        } else {
            followDeal.lost(closed.dealId(), closed.reopenSeq(), event.occurredAt());
        }
    }

    private DealAsSold won(IncomingEvent<DealClosed> event) {
        DealClosed closed = event.payload();
        return new DealAsSold(
                true,
                closed.dealId(),
                closed.customer(),
                closed.name(),
                event.occurredAt(),
                closed.closedOn(),
                closed.reopenSeq(),
                closed.dealRevision(),
                closed.ownerId(),
                team(closed.salesTeam()),
                closed.deliveryUnitId(),
                closed.proposedAcceptorId(),
                closed.soldEffortHours(),
                closed.reviewedEffortHours(),
                closed.contractedStart(),
                closed.contractedGoLive(),
                closed.committedGoLive(),
                closed.needsDelivery(),
                DealFacts.of(json.valueToTree(closed)));
    }

    static SalesTeam team(List<DealClosed.SalesTeamMember> members) {
        return new SalesTeam(members.stream()
                .map(member -> new SalesTeam.Member(member.userId(), member.role(), word(member.side())))
                .toList());
    }

    private static @Nullable String word(@Nullable Side side) {
        return side == null ? null : Picklist.word(side);
    }
}
