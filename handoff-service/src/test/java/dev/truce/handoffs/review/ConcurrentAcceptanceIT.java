package dev.truce.handoffs.review;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.underReview;
import static dev.truce.handoffs.Desk.verifyEverything;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@HandoffServiceTest
class ConcurrentAcceptanceIT {
    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    @Test
    void ofManyWhoAcceptAtOnceExactlyOneWins() throws Exception {
        String handoffId = underReview(arrivals.wonDeal());
        verifyEverything(handoffId);
        Callable<Integer> accept =
                () -> act(PROJECT_MANAGER, handoffId, "accept").extract().statusCode();

        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Integer> answers = people.invokeAll(java.util.Collections.nCopies(16, accept)).stream()
                    .map(ConcurrentAcceptanceIT::answer)
                    .toList();
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 400).hasSize(15);
        } finally {
            people.shutdownNow();
        }
        assertThat(announced.typesAbout(handoffId))
                .filteredOn("truce.handoff.accepted.v1"::equals)
                .hasSize(1);
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
