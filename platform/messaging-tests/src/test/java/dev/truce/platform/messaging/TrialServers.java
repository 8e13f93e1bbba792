package dev.truce.platform.messaging;

import dev.truce.platform.embedded.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** PostgreSQL and a broker for the trial service; a test with a field of type {@link RestartableBroker} gets the broker. */
public final class TrialServers implements QuarkusTestResourceLifecycleManager {
    private PostgresServer postgres;
    private RestartableBroker broker;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.throwAway();
        postgres.createDatabaseIfAbsent("trial");
        broker = RestartableBroker.started();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl("trial"),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", broker.bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(RestartableBroker.class));
    }

    @Override
    public void stop() {
        broker.stop();
        postgres.close();
    }
}
