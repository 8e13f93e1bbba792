package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.salesforce.AuthenticationType;
import org.apache.camel.component.salesforce.SalesforceComponent;
import org.apache.camel.component.salesforce.SalesforceEndpointConfig;
import org.apache.camel.component.salesforce.SalesforceLoginConfig;
import org.apache.camel.impl.DefaultCamelContext;

/** A route of Apache Camel that consumes platform events, with a login of its own. */
final class CamelSubscriber implements AutoCloseable {
    private final CamelContext camel = new DefaultCamelContext();
    private final List<JsonPath> received = new CopyOnWriteArrayList<>();

    private CamelSubscriber() {}

    /** @param replayId where to begin: -1, -2 or the id of the last event that was consumed */
    static CamelSubscriber to(String event, long replayId) {
        CamelSubscriber subscriber = new CamelSubscriber();
        subscriber.camel.addComponent("salesforce", component());
        try {
            subscriber.camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("salesforce:subscribe:event/" + event + "?rawPayload=true&replayId=" + replayId)
                            .process(exchange -> subscriber.received.add(
                                    JsonPath.from(exchange.getMessage().getBody(String.class))));
                }
            });
        } catch (Exception badRoute) {
            throw new AssertionError(badRoute);
        }
        subscriber.camel.start();
        return subscriber;
    }

    private static SalesforceComponent component() {
        SalesforceLoginConfig login = new SalesforceLoginConfig();
        login.setType(AuthenticationType.CLIENT_CREDENTIALS);
        login.setLoginUrl(system().stack().layout().instanceUrl().toString());
        login.setClientId(system().login().clientId());
        login.setClientSecret(system().login().clientSecret());
        SalesforceComponent component = new SalesforceComponent();
        component.setLoginConfig(login);
        component.setHttpClientIdleTimeout(Sale.PATIENCE.toMillis());
        SalesforceEndpointConfig config = new SalesforceEndpointConfig();
        config.setApiVersion("60.0");
        component.setConfig(config);
        return component;
    }

    /** The event about a deal, when it has come. */
    JsonPath awaitEventAbout(String dealId) {
        await().atMost(Sale.PATIENCE).until(() -> !about(dealId).isEmpty());
        return about(dealId).get(0);
    }

    /** All that has come about a deal. */
    List<JsonPath> about(String dealId) {
        return received.stream()
                .filter(event -> dealId.equals(event.getString("data.payload.Deal_Id__c")))
                .toList();
    }

    @Override
    public void close() {
        camel.stop();
    }
}
