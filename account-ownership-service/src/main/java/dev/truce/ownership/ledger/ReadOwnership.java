package dev.truce.ownership.ledger;

import dev.truce.identity.people.People;
import dev.truce.identity.people.Person;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.ledger.Ownerships.NoSuchAccount;
import dev.truce.ownership.team.AccountTeam;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.row.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Use case: who owned an account at a moment. */
@ApplicationScoped
class ReadOwnership {
    private final Ownerships ownerships;
    private final Periods periods;
    private final People people;
    private final AccountTeam team;
    private final Engagements engagements;
    private final Clock clock;

    ReadOwnership(
            Ownerships ownerships,
            Periods periods,
            People people,
            AccountTeam team,
            Engagements engagements,
            Clock clock) {
        this.ownerships = ownerships;
        this.periods = periods;
        this.people = people;
        this.team = team;
        this.engagements = engagements;
        this.clock = clock;
    }

    /**
     * @throws NoSuchAccount when the account never appeared
     * @throws NoOwnershipYet when the ledger of the account begins later
     */
    @Transactional
    OwnershipAsOf asOf(String accountId, Instant moment) {
        AccountOwnershipPeriod period =
                periods.at(accountId, moment).orElseThrow(() -> beforeTheFirst(accountId, moment));
        return new OwnershipAsOf(
                accountId,
                moment,
                period.phase().label(),
                Labelled.labelOf(period.side()),
                owner(period.owner()),
                period.effectiveFrom(),
                period.effectiveTo(),
                period.cause().label(),
                period.causeRecord(),
                team.asOf(accountId, moment).stream()
                        .map(OwnershipAsOf.Member::of)
                        .toList(),
                engagements.asOf(accountId, moment).stream()
                        .map(OwnershipAsOf.Delivered::of)
                        .toList());
    }

    /** @throws NoSuchAccount when the account never appeared */
    @Transactional
    Now now(String accountId) {
        AccountOwnership ownership = ownerships.require(accountId);
        Instant now = clock.instant();
        // a change of this very millisecond may have been put a little later than the clock
        Instant moment = now.isBefore(ownership.since()) ? ownership.since() : now;
        return new Now(asOf(accountId, moment), Versions.tag(ownership));
    }

    private OwnershipAsOf.@Nullable Owner owner(@Nullable String ownerId) {
        return ownerId == null
                ? null
                : new OwnershipAsOf.Owner(
                        ownerId, people.find(ownerId).map(Person::name).orElse(ownerId));
    }

    private RuntimeException beforeTheFirst(String accountId, Instant moment) {
        return periods.first(accountId)
                .<RuntimeException>map(first -> new NoOwnershipYet(accountId, moment, first.effectiveFrom()))
                .orElseGet(() -> new NoSuchAccount(accountId));
    }

    /**
     * The ownership now, with the version that a change may be held to.
     *
     * @param ownership who owns the account
     * @param tag ETag of the ownership
     */
    record Now(OwnershipAsOf ownership, String tag) {}

    /** The ledger of the account begins later than the moment that was asked for. */
    static final class NoOwnershipYet extends Refusal {
        NoOwnershipYet(String accountId, Instant asked, Instant first) {
            super(
                    ErrorCode.NOT_FOUND,
                    "The ledger of account %s begins at %s; nothing is on record as of %s"
                            .formatted(accountId, first, asked),
                    "asOf");
        }
    }
}
