package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static dev.truce.localstack.stack.ServiceName.DEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was acknowledged is not lost when the process that acknowledged it dies. */
class EventsSurviveAKilledServiceIT {

    @Test
    void handoffExistsOnceAlthoughDealServiceDiedBetweenTheCommitAndTheSend() throws IOException {
        Sale sale = new Sale();
        await().atMost(Sale.PATIENCE).until(() -> sale.ownership().getString("phase"), "Sales Owned"::equals);
        Files.createFile(system().killPoint());

        closeWithoutWaitingForAnAnswer(sale);

        await().atMost(Sale.PATIENCE)
                .until(() -> !system().stack().service(DEAL).isAlive());
        assertThat(sale.handoffs()).isEmpty();
        system().stack().restart(DEAL);
        sale.seller
                .asks()
                .get("/services/data/v64.0/sobjects/Opportunity/" + sale.dealId)
                .then()
                .statusCode(200)
                .body("StageName", org.hamcrest.Matchers.is("Closed Won"));
        sale.awaitHandoff();
        assertThat(PublishedEvents.about(sale.dealId)).contains("truce.deal.closed.v1");
    }

    /** The process may die before it answers: then the caller does not know, and the record tells. */
    private static void closeWithoutWaitingForAnAnswer(Sale sale) {
        try {
            sale.seller
                    .asks()
                    .body(Map.of("StageName", "Closed Won"))
                    .patch("/services/data/v64.0/sobjects/Opportunity/" + sale.dealId);
        } catch (Exception connectionLost) {
            assertThat(connectionLost).isInstanceOf(IOException.class);
        }
    }
}
