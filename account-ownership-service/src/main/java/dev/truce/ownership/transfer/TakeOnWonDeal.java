package dev.truce.ownership.transfer;

import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.ledger.Ledger;
import dev.truce.ownership.team.AccountTeam;
import dev.truce.ownership.team.TeamRoles;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Use case: a won deal becomes an engagement of its account. The first one starts the transition to
 * delivery (O2); a later one leaves phase and owner alone and brings its unit onto the team (O5).
 */
@ApplicationScoped
class TakeOnWonDeal {
    private final Engagements engagements;
    private final Ledger ledger;
    private final AccountTeam team;
    private final TransferPolicy policy;
    private final BusinessCalendars calendars;

    TakeOnWonDeal(
            Engagements engagements,
            Ledger ledger,
            AccountTeam team,
            TransferPolicy policy,
            BusinessCalendars calendars) {
        this.engagements = engagements;
        this.ledger = ledger;
        this.team = team;
        this.policy = policy;
        this.calendars = calendars;
    }

    /** Does nothing for a deal that is an engagement already, or whose close is out of date. Call for an account that the ledger knows. */
    @Transactional
    void takeOn(WonDeal deal) {
        boolean known = engagements
                .ofDeal(deal.dealId())
                .filter(engagement -> engagement.isActive() || engagement.reopenSeq() >= deal.reopenSeq())
                .isPresent();
        if (known) {
            return;
        }
        List<Engagement> before = engagements.active(deal.accountId());
        engagements.add(deal);
        if (bringsAnotherUnit(deal, before) && deal.proposedAcceptorId() != null) {
            team.join(deal.accountId(), deal.proposedAcceptorId(), TeamRoles.DELIVERY_LEAD);
        }
        ledger.takeOn(
                deal, calendars.ofUnit(deal.deliveryUnitId()).plus(deal.wonAt(), policy.objectionWindowBusinessDays()));
    }

    private static boolean bringsAnotherUnit(WonDeal deal, List<Engagement> before) {
        String unit = deal.deliveryUnitId();
        return unit != null
                && !before.isEmpty()
                && before.stream().noneMatch(engagement -> unit.equals(engagement.deliveryUnitId()));
    }
}
