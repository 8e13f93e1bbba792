package dev.truce.handoffs.announcement;

import dev.truce.events.AboutHandoff;
import dev.truce.handoffs.handoff.Handoff;

/** Which handoff an event is about, in the words of the contracts. */
record AnnouncedSubject(Handoff handoff) implements AboutHandoff {

    @Override
    public String handoffId() {
        return handoff.id();
    }

    @Override
    public String dealId() {
        return handoff.deal();
    }

    @Override
    public String accountId() {
        return handoff.account();
    }
}
