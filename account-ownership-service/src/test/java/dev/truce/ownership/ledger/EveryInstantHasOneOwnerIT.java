package dev.truce.ownership.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.ownership.Database;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.platform.testkit.login.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to an account, in whatever order and with whatever clocks: at every instant since it
 * appeared there is exactly one answer to who owned it, and the answer is the one that was true then.
 */
@OwnershipServiceTest
class EveryInstantHasOneOwnerIT {
    private static final int STEPS = 25;
    private static final int QUESTIONS = 40;
    private static final List<Person> SELLERS = List.of(Person.SALES_REP, Person.OTHER_SALES_REP, Person.SALES_MANAGER);

    @Inject
    Ledger ledger;

    @Inject
    Ownerships ownerships;

    @Inject
    ReadOwnership tell;

    @Inject
    Database database;

    private final String account = Ids.account();
    private final Instant start = Instant.now().minus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

    /** What is true now, after each step, by the moment at which it became true. */
    private final TreeMap<Instant, String> truth = new TreeMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void exactlyOne(long seed) {
        Random random = new Random(seed);
        ledger.open(account, random.nextBoolean() ? Person.SALES_REP.id() : null, start);
        remember();
        Instant clock = start;
        for (int step = 0; step < STEPS; step++) {
            clock = clock.plusMillis(random.nextInt(3) == 0 ? 0 : random.nextLong(-5_000, 3_600_000));
            act(random, clock);
            remember();
        }

        assertPeriodsFollowEachOther();
        for (int question = 0; question < QUESTIONS; question++) {
            assertAnswerIsTheTruth(start.plusMillis(random.nextLong(0, 40L * 24 * 3_600_000)));
        }
        truth.keySet().forEach(this::assertAnswerIsTheTruth);
        truth.tailMap(start, false).keySet().forEach(begin -> assertAnswerIsTheTruth(begin.minusMillis(1)));
    }

    private void act(Random random, Instant at) {
        Standing standing = ledger.standing(account);
        switch (random.nextInt(5)) {
            case 0 ->
                ledger.propose(
                        account, SELLERS.get(random.nextInt(SELLERS.size())).id(), at);
            case 1 -> ledger.propose(account, Person.PROJECT_MANAGER.id(), at);
            case 2 -> winADeal(at, standing);
            case 3 -> undoADeal(random, at, standing);
            default -> acceptAHandoff(at, standing);
        }
    }

    private void winADeal(Instant at, Standing standing) {
        if (standing.phase() == Phase.SALES_OWNED) {
            ledger.takeOn(new WonDeal(Ids.deal(), account, Person.SALES_REP.id(), null, null, 0, at), at);
        }
    }

    private void undoADeal(Random random, Instant at, Standing standing) {
        if (standing.phase() == Phase.IN_TRANSITION) {
            Undone.Reason reason = Undone.Reason.values()[random.nextInt(Undone.Reason.values().length)];
            ledger.undo(account, new Undone(Ids.deal(), null, reason, at), random.nextBoolean());
        }
    }

    private void acceptAHandoff(Instant at, Standing standing) {
        if (standing.phase() == Phase.IN_TRANSITION) {
            ledger.transferToDelivery(
                    new AcceptedHandoff(account, Ids.deal(), Ids.handoff(), Person.PROJECT_MANAGER.id(), false, at),
                    false);
        }
    }

    private void remember() {
        AccountOwnership now = QuarkusTransaction.requiringNew().call(() -> ownerships.require(account));
        truth.putIfAbsent(now.since(), now.phase().label() + " " + now.ownerId());
    }

    private void assertPeriodsFollowEachOther() {
        assertThat(database.count(
                        "select count(*) from account_ownership_period where account = ? and effective_to is null",
                        account))
                .isOne();
        assertThat(database.count(
                        "select count(*) from account_ownership_period a join account_ownership_period b on b.account = a.account"
                                + " and b.id > a.id and tstzrange(a.effective_from, a.effective_to)"
                                + " && tstzrange(b.effective_from, b.effective_to) where a.account = ?",
                        account))
                .isZero();
        assertThat(database.count(
                        "select count(*) from account_ownership_period a where a.account = ? and a.effective_to is not null"
                                + " and not exists (select from account_ownership_period b where b.account = a.account"
                                + " and b.effective_from = a.effective_to)",
                        account))
                .isZero();
    }

    private void assertAnswerIsTheTruth(Instant moment) {
        OwnershipAsOf answer = tell.asOf(account, moment);
        assertThat(answer.phase() + " "
                        + (answer.owner() == null ? null : answer.owner().id()))
                .as("owner at %s", moment)
                .isEqualTo(truth.floorEntry(moment).getValue());
    }
}
