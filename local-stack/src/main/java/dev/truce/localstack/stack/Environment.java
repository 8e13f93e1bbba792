package dev.truce.localstack.stack;

import dev.truce.platform.embedded.PostgresServer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program is told when it starts, as {@code docs/configuration.md} describes it. */
record Environment(ServiceName name, StackLayout layout) {
    private static final String THIS_MACHINE = "127.0.0.1";

    /** A tenth of what a service outside does: JVMs that start quickly hash slowly, and nobody else reaches this one. */
    private static final String LOCAL_PASSWORD_ITERATIONS = "21000";

    /** @param database where the databases are; the gateway needs none */
    Map<String, String> with(@Nullable PostgresServer database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("TRUCE_HTTP_HOST", THIS_MACHINE);
        environment.put("TRUCE_HTTP_PORT", Integer.toString(layout.port(name)));
        environment.put("TRUCE_STATE_DIR", layout.stateOf(name).toString());
        if (name == ServiceName.GATEWAY) {
            putServices(environment);
        } else {
            putLogin(environment);
            environment.put("TRUCE_TRUSTED_PROXIES", THIS_MACHINE);
            environment.put("TRUCE_KAFKA_BOOTSTRAP_SERVERS", layout.kafkaBootstrapServers());
        }
        if (database != null) {
            name.database().ifPresent(its -> putDatabase(environment, database, its));
        }
        return environment;
    }

    private void putServices(Map<String, String> environment) {
        environment.put("TRUCE_DEAL_SERVICE_URL", layout.url(ServiceName.DEAL).toString());
        environment.put(
                "TRUCE_HANDOFF_SERVICE_URL", layout.url(ServiceName.HANDOFF).toString());
        environment.put(
                "TRUCE_OWNERSHIP_SERVICE_URL", layout.url(ServiceName.OWNERSHIP).toString());
        if (layout.tls()) {
            LocalCertificates certificates = LocalCertificates.in(layout.tlsHome());
            environment.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(layout.tlsPort()));
            environment.put(
                    "QUARKUS_TLS_KEY_STORE_P12_PATH", certificates.keyStore().toString());
            environment.put("QUARKUS_TLS_KEY_STORE_P12_PASSWORD", certificates.password());
        }
    }

    private void putLogin(Map<String, String> environment) {
        environment.put("TRUCE_AUTH_ISSUER_URL", layout.issuerUrl().toString());
        environment.put("TRUCE_AUTH_JWKS_URL", layout.url(ServiceName.OWNERSHIP) + "/services/oauth2/jwks");
        environment.put("TRUCE_AUTH_LOCAL_LOGIN", "true");
        environment.put("TRUCE_AUTH_PASSWORD_GRANT", "true");
        environment.put("TRUCE_AUTH_PASSWORD_ITERATIONS", LOCAL_PASSWORD_ITERATIONS);
        environment.put("TRUCE_INSTANCE_URL", layout.instanceUrl().toString());
        environment.put("TRUCE_CORS_ORIGINS", layout.corsOrigins());
    }

    private static void putDatabase(Map<String, String> environment, PostgresServer database, String its) {
        environment.put("TRUCE_DB_URL", database.jdbcUrl(its));
        environment.put("TRUCE_DB_USER", database.user());
        environment.put("TRUCE_DB_PASSWORD", database.password());
    }
}
