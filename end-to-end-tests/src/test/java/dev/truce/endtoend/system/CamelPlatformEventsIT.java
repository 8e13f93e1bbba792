package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static dev.truce.localstack.stack.ServiceName.OWNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An integration that consumes platform events with Apache Camel, through the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CamelPlatformEventsIT {
    private static final String DEAL_CLOSED = "Deal_Closed__e";
    private static final String DEALS = "/services/data/v64.0/sobjects/Opportunity/";
    private static final String REPLAY_ID = "data.event.replayId";
    private Sale sale;

    @BeforeAll
    void winADeal() {
        sale = new Sale().win();
    }

    /** Another deal with the same customer. @return its id */
    private String open() {
        return sale.seller
                .asks()
                .body(Map.of(
                        "Name",
                        "Hartmann support",
                        "AccountId",
                        sale.accountId,
                        "StageName",
                        "Prospecting",
                        "CloseDate",
                        LocalDate.now(ZoneOffset.UTC).plusDays(7).toString()))
                .post(DEALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String lose(String deal) {
        sale.seller
                .asks()
                .body(Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .patch(DEALS + deal)
                .then()
                .statusCode(204);
        return deal;
    }

    @Test
    void closeReachesTheConsumerAndWhatItMissedIsReplayed() {
        long last;
        try (CamelSubscriber consumer = CamelSubscriber.to(DEAL_CLOSED, -2)) {
            JsonPath won = consumer.awaitEventAbout(sale.dealId);
            assertThat(won.getString("data.payload.Outcome__c")).isEqualTo("WON");
            assertThat(won.getString("data.payload.Account_Id__c")).isEqualTo(sale.accountId);
            String lost = lose(open());
            last = consumer.awaitEventAbout(lost).getLong(REPLAY_ID);
            assertThat(last).isGreaterThan(won.getLong(REPLAY_ID));
        }
        String missed = lose(open());

        try (CamelSubscriber consumer = CamelSubscriber.to(DEAL_CLOSED, last)) {
            assertThat(consumer.awaitEventAbout(missed).getLong(REPLAY_ID)).isEqualTo(last + 1);
            assertThat(consumer.about(sale.dealId)).isEmpty();
        }
    }

    @Test
    void consumerGoesOnWhenTheServiceComesBack() {
        String later = open();
        try (CamelSubscriber consumer = CamelSubscriber.to(DEAL_CLOSED, -2)) {
            consumer.awaitEventAbout(sale.dealId);

            system().stack().restart(OWNERSHIP);
            lose(later);

            consumer.awaitEventAbout(later);
            assertThat(consumer.about(sale.dealId)).hasSize(1);
        }
    }
}
