package dev.truce.salesforce.platformevent;

import static dev.truce.salesforce.platformevent.CometDClient.ALL;
import static dev.truce.salesforce.platformevent.CometDClient.NEW_ONLY;
import static dev.truce.salesforce.platformevent.CometDClient.about;
import static dev.truce.salesforce.platformevent.CometDClient.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.ownership.CrmStory;
import dev.truce.ownership.Database;
import dev.truce.ownership.Events;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.streaming.EventStream;
import dev.truce.platform.testkit.login.Person;
import dev.truce.platform.testkit.settings.ChangedSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a CometD client sees, message by message, of things that happen in Truce. */
@OwnershipServiceTest
class PlatformEventStreamIT {
    /** The common pool has one thread on two cores, and from JDK 25 on it is used all the same. */
    private static final Executor OWN_THREAD = work -> new Thread(work, "writes an event").start();

    private static final String DEALS = "/event/Deal_Closed__e";
    private static final String HANDOFFS = "/event/Handoff_Accepted__e";
    private static final String TRANSFERS = "/event/Account_Ownership_Transferred__e";
    private static final String DEAL = "Deal_Id__c";

    @Inject
    CrmStory crm;

    @Inject
    Events events;

    @Inject
    Database database;

    @Inject
    EventStream stream;

    @Inject
    ChangedSettings settings;

    private final String deal = Ids.deal();

    private static CometDClient integration() {
        return CometDClient.of(Person.INTEGRATION.id()).begin();
    }

    private String dealIsWon(String won) {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(account, won));
        return account;
    }

    private static String error(JsonNode reply) {
        assertThat(reply.path("successful").asBoolean(true))
                .as(reply.toString())
                .isFalse();
        return reply.path("error").asText();
    }

    private static long replayId(JsonNode event) {
        return event.at("/data/event/replayId").asLong();
    }

    @Test
    void clientIsGreetedAsSalesforceDoes() {
        HttpResponse<String> answer = soon(
                CometDClient.of(Person.INTEGRATION.id())
                        .post(
                                "{\"channel\":\"/meta/handshake\",\"version\":\"1.0\",\"supportedConnectionTypes\":[\"long-polling\"]}"));

        assertThat(answer.body())
                .contains("\"successful\":true", "\"replay\":true", "\"payload.format\":true", "\"long-polling\"")
                .contains("\"reconnect\":\"retry\"", "\"interval\":0", "\"timeout\":40000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("BAYEUX_BROWSER=");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    /** Many clients subscribe only when their first connect has been answered, whatever they ask for in it. */
    @Test
    void clientHasConnectedAndSubscribedWithinASecond() {
        CometDClient client = CometDClient.of(Person.INTEGRATION.id());
        long began = System.nanoTime();

        JsonNode connected = soon(client.greeted().connect(60_000));
        client.listensTo(DEALS, NEW_ONLY);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
        assertThat(connected.at("/0/successful").asBoolean()).isTrue();
        assertThat(connected.at("/0/advice/reconnect").asText()).isEqualTo("retry");
    }

    @Test
    void eventReachesAConnectThatWaitsWithinASecond() {
        CometDClient client = integration().listensTo(DEALS, NEW_ONLY);
        CompletableFuture<JsonNode> waiting = client.connect();
        String account = crm.accountOwnedBy(Person.SALES_REP);
        UUID event = crm.dealWon(account, deal);
        events.awaitApplied(event);

        JsonNode messages = waiting.orTimeout(1, TimeUnit.SECONDS).join();

        JsonNode told = messages.get(0);
        assertThat(told.path("channel").asText()).isEqualTo(DEALS);
        assertThat(told.at("/data/event/EventUuid").asText()).isEqualTo(event.toString());
        assertThat(replayId(told)).isPositive();
        assertThat(told.at("/data/schema").asText()).hasSize(22);
        JsonNode payload = told.at("/data/payload");
        assertThat(payload.path(DEAL).asText()).isEqualTo(deal);
        assertThat(payload.path("Account_Id__c").asText()).isEqualTo(account);
        assertThat(payload.path("Outcome__c").asText()).isEqualTo("WON");
        assertThat(payload.path("Sold_Effort_Hours__c").isNumber()).isTrue();
        assertThat(payload.path("Needs_Delivery__c").asBoolean()).isTrue();
        assertThat(payload.path("Lines__c").asText()).startsWith("[{");
        assertThat(payload.path("CreatedDate").asText()).matches("\\d{4}-.*Z");
        assertThat(payload.path("CreatedById").asText()).startsWith("005");
        assertThat(messages.get(1).path("successful").asBoolean()).isTrue();
    }

    /** The ledger cannot give an account to somebody of sales, but the handoff was accepted all the same. */
    @Test
    void whatThisServiceCannotApplyIsToldToo() {
        String account = dealIsWon(deal);
        String later = Ids.deal();
        String other = dealIsWon(later);

        events.awaitDead(crm.handoffAccepted(account, deal, Ids.handoff(), Person.SALES_REP.id()));
        events.awaitApplied(crm.handoffAccepted(other, later, Ids.handoff(), Person.PROJECT_MANAGER.id()));

        List<JsonNode> told = integration().listensTo(HANDOFFS, ALL).eventsUntil(DEAL, later);
        assertThat(about(told, DEAL, deal)).hasSize(1);
        assertThat(told)
                .filteredOn(event -> event.path("channel").asText().equals(HANDOFFS))
                .extracting(PlatformEventStreamIT::replayId)
                .satisfies(
                        ids -> assertThat(ids.get(ids.size() - 1) - ids.get(0)).isEqualTo(ids.size() - 1L));
    }

    @Test
    void acceptanceAndTransferAreToldToo() {
        String account = dealIsWon(deal);
        events.awaitApplied(crm.handoffAccepted(account, deal, Ids.handoff(), Person.PROJECT_MANAGER.id()));

        CometDClient client = integration().listensTo(HANDOFFS, ALL).listensTo(TRANSFERS, ALL);
        List<JsonNode> told = client.eventsUntil("Cause_Deal_Id__c", deal);
        told.addAll(client.eventsLeft());
        assertThat(about(told, DEAL, deal))
                .extracting(event -> event.path("channel").asText())
                .containsExactly(HANDOFFS);
        assertThat(about(told, "Cause_Deal_Id__c", deal))
                .filteredOn(event -> event.path("channel").asText().equals(TRANSFERS))
                .extracting(event -> event.at("/data/payload/To_Owner_Id__c").asText())
                .containsExactly(Person.PROJECT_MANAGER.id());
    }

    @Test
    void whoWasAwayIsToldWhatItMissed() {
        String missed = Ids.deal();
        CometDClient client = integration().listensTo(DEALS, NEW_ONLY);
        dealIsWon(deal);
        long last = replayId(about(client.eventsUntil(DEAL, deal), DEAL, deal).get(0));
        assertThat(client.say("/meta/disconnect").path("successful").asBoolean())
                .isTrue();
        dealIsWon(missed);

        List<JsonNode> byId =
                integration().listensTo(DEALS, String.valueOf(last)).eventsLeft();
        assertThat(about(byId, DEAL, missed)).hasSize(1);
        assertThat(about(byId, DEAL, deal)).isEmpty();
        List<JsonNode> kept = integration().listensTo(DEALS, ALL).eventsLeft();
        assertThat(about(kept, DEAL, missed)).hasSize(1);
        assertThat(about(kept, DEAL, deal)).hasSize(1);
        assertThat(kept).extracting(PlatformEventStreamIT::replayId).isSorted().doesNotHaveDuplicates();
        assertThat(integration().listensTo(DEALS, NEW_ONLY).eventsLeft()).isEmpty();
    }

    @Test
    void replayIdThatMeansNothingIsRefused() {
        dealIsWon(deal);
        for (String invalid : List.of("999999999", "0", "-7", "\"tomorrow\"")) {
            assertThat(error(integration().subscribe(DEALS, invalid)))
                    .isEqualTo(("400::The replayId {%s} you provided was invalid.  Please provide a valid ID,"
                                    + " -2 to replay all events, or -1 to replay only new events.")
                            .formatted(invalid.replace("\"", "")));
        }
    }

    @Test
    void everySubscriberIsToldForItself() {
        CometDClient one = integration().listensTo(DEALS, NEW_ONLY);
        CometDClient other = CometDClient.of(Person.ADMIN.id()).begin().listensTo(DEALS, NEW_ONLY);
        CompletableFuture<JsonNode> oneWaits = one.connect();
        CompletableFuture<JsonNode> otherWaits = other.connect();
        dealIsWon(deal);

        assertThat(about(CometDClient.events(soon(oneWaits)), DEAL, deal)).hasSize(1);
        assertThat(about(CometDClient.events(soon(otherWaits)), DEAL, deal)).hasSize(1);
        assertThat(one.eventsLeft()).isEmpty();
    }

    @Test
    void whoUnsubscribesIsToldNothingMore() {
        CometDClient client = integration().listensTo(DEALS, ALL);
        JsonNode reply = soon(client.send(
                        "{\"channel\":\"/meta/unsubscribe\",\"clientId\":\"%s\",\"subscription\":\"%s\"}"
                                .formatted(client.clientId(), DEALS)))
                .get(0);
        assertThat(reply.path("successful").asBoolean()).isTrue();
        dealIsWon(deal);
        assertThat(client.eventsLeft()).isEmpty();
    }

    @Test
    void connectThatHasNothingToTellEndsInTimeAndAdvisesToComeBack() {
        CometDClient client = integration().listensTo(HANDOFFS, NEW_ONLY);
        long began = System.nanoTime();
        JsonNode messages = soon(client.connect(1_500));
        assertThat(System.nanoTime() - began).isGreaterThan(1_400_000_000L);
        assertThat(messages).hasSize(1);
        assertThat(messages.at("/0/advice/reconnect").asText()).isEqualTo("retry");
        assertThat(messages.at("/0/advice/interval").asInt(-1)).isZero();
        assertThat(messages.at("/0/advice/timeout").asInt()).isEqualTo(40_000);
    }

    @Test
    void laterConnectTakesTheTurnOfTheEarlierOne() {
        CometDClient client = integration().listensTo(DEALS, NEW_ONLY);
        CompletableFuture<JsonNode> earlier = client.connect();
        await().until(() -> metric("truce_streaming_waiting") > 0);
        CompletableFuture<JsonNode> later = client.connect();
        assertThat(soon(earlier)).hasSize(1);
        dealIsWon(deal);
        assertThat(about(CometDClient.events(soon(later)), DEAL, deal)).hasSize(1);
    }

    @Test
    void whoIsNotKnownHasToShakeHandsAgain() {
        JsonNode reply =
                soon(CometDClient.of(Person.INTEGRATION.id()).connect()).get(0);
        assertThat(error(reply)).isEqualTo("403::Unknown client");
        assertThat(reply.at("/advice/reconnect").asText()).isEqualTo("handshake");
    }

    @Test
    void sessionBelongsToWhoBeganIt() {
        CometDClient client = integration();
        JsonNode stolen = soon(CometDClient.of(Person.SALES_REP.id())
                        .send("{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"}".formatted(client.clientId())))
                .get(0);
        assertThat(error(stolen)).isEqualTo("403::Unknown client");
    }

    @Test
    void sessionThatNobodyComesBackToIsForgotten() {
        CometDClient client = integration().listensTo(DEALS, NEW_ONLY);
        settings.change(Map.of("truce.streaming.session-timeout", "1s"));

        await().atMost(Duration.ofMinutes(1)).until(() -> metric("truce_streaming_sessions") == 0);

        assertThat(error(client.look().get(0))).isEqualTo("403::Unknown client");
    }

    @AfterEach
    void sessionsLastAsConfigured() {
        settings.restore();
    }

    private static double metric(String name) {
        return RestAssured.given()
                .get("/q/metrics")
                .then()
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void withoutAGoodTokenThereIsNoHandshake() {
        for (String authorization : List.of("", "OAuth nonsense", "Bearer a.b.c", "Basic dTpw")) {
            JsonNode reply = CometDClient.with(authorization).handshake();
            assertThat(error(reply)).isEqualTo("403::Handshake denied");
            assertThat(reply.at("/ext/sfdc/failureReason").asText()).isEqualTo("401::Authentication invalid");
            assertThat(reply.at("/advice/reconnect").asText()).isEqualTo("none");
        }
    }

    @Test
    void tokenThatIsNoLongerGoodEndsTheConnect() throws SQLException {
        String leaver = Person.REVOPS.id();
        CometDClient client = CometDClient.of(leaver).begin().listensTo(DEALS, NEW_ONLY);
        CompletableFuture<JsonNode> waiting = client.connect();
        await().until(() -> metric("truce_streaming_waiting") > 0);
        try {
            setActive(leaver, false);
            dealIsWon(deal);

            JsonNode messages = soon(waiting);
            assertThat(messages).hasSize(1);
            assertThat(error(messages.get(0))).isEqualTo("401::Authentication invalid");
            assertThat(error(client.look().get(0))).isEqualTo("401::Authentication invalid");
        } finally {
            setActive(leaver, true);
        }
    }

    private void setActive(String user, boolean active) throws SQLException {
        database.inOneTransaction(sql -> sql.execute("update app_user set is_active = ? where id = ?", active, user));
    }

    @Test
    void onlySystemsListenToWhatOneSideMayKeepFromTheOther() {
        for (Person person : List.of(Person.SALES_REP, Person.PROJECT_MANAGER, Person.FINANCE)) {
            CometDClient client = CometDClient.of(person.id()).begin();
            assertThat(error(client.subscribe(HANDOFFS, ALL))).isEqualTo("403:denied_by_security_policy:create_denied");
            client.listensTo(DEALS, NEW_ONLY);
        }
        CometDClient.of(Person.ADMIN.id()).begin().listensTo(HANDOFFS, NEW_ONLY);
        integration().listensTo(HANDOFFS, NEW_ONLY);
    }

    @Test
    void channelThatDoesNotExistIsRefused() {
        for (String channel : List.of("/event/Nope__e", "/event/*", "/topic/Deals", "/data/AccountChangeEvent")) {
            assertThat(error(integration().subscribe(channel, NEW_ONLY))).startsWith("404::");
        }
    }

    @Test
    void clientsPublishNothing() {
        CometDClient client = integration();
        assertThat(error(client.say(DEALS))).isEqualTo("403:denied_by_security_policy:publish_denied");
        assertThat(client.listensTo(DEALS, NEW_ONLY).eventsLeft()).isEmpty();
    }

    @Test
    void severalMessagesOfARequestAreAllAnswered() {
        CometDClient client = integration();
        JsonNode replies = soon(client.send(
                ("[{\"channel\":\"/meta/subscribe\",\"clientId\":\"%1$s\",\"subscription\":[\"%2$s\",\"%3$s\"]},"
                                + "{\"channel\":\"/meta/connect\",\"clientId\":\"%1$s\"},{\"channel\":\"/meta/dance\",\"clientId\":\"%1$s\"}]")
                        .formatted(client.clientId(), DEALS, HANDOFFS)));
        assertThat(replies).hasSize(3);
        assertThat(replies.findValuesAsText("successful")).containsExactly("true", "false", "true");
    }

    @Test
    void whatIsNoMessageIsRefusedInTheUsualShape() {
        CometDClient client = CometDClient.of(Person.INTEGRATION.id());
        for (String nonsense : List.of("", "nonsense", "7", "[]", "{\"channel\":")) {
            HttpResponse<String> answer = soon(client.post(nonsense));
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(400);
            assertThat(answer.body()).contains("\"errorCode\":\"JSON_PARSER_ERROR\"");
        }
        assertThat(soon(client.post("[" + " ".repeat(70_000) + "]")).statusCode())
                .isEqualTo(413);
        assertThat(soon(CometDClient.with("").post("nonsense")).statusCode()).isEqualTo(401);
        RestAssured.given().get("/cometd/64.0").then().statusCode(401);
    }

    @Test
    void eventOfATransactionThatFailsIsNotTold() {
        CometDClient client = integration().listensTo("/event/Deal_Created__e", NEW_ONLY);
        QuarkusTransaction.begin();
        append("{\"n\":1}");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> append("{\"n\":2}"));
        assertThat(client.eventsLeft())
                .extracting(event -> event.at("/data/payload/n").asInt())
                .containsExactly(2);
    }

    /** Or else who has read the larger number would never see the event with the smaller one. */
    @Test
    void laterEventIsNotToldBeforeTheEarlierOne() throws InterruptedException {
        CometDClient client = integration().listensTo("/event/Deal_Created__e", NEW_ONLY);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        CountDownLatch firstIsWritten = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    append("{\"n\":1}");
                    firstIsWritten.countDown();
                    join(firstMayCommit);
                }),
                OWN_THREAD);
        firstIsWritten.await();
        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> append("{\"n\":2}")), OWN_THREAD);
        await().until(() ->
                database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like"
                                + " '%stream_event%'")
                        > 0);
        assertThat(client.eventsLeft()).isEmpty();
        firstMayCommit.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(client.eventsLeft())
                .extracting(event -> event.at("/data/payload/n").asInt())
                .containsExactly(1, 2);
    }

    private void append(String payload) {
        stream.append("/event/Deal_Created__e", UUID.randomUUID(), "schema", payload);
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
