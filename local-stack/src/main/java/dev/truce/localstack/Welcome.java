package dev.truce.localstack;

import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import java.io.PrintWriter;

/** What a person needs to begin: the addresses, the OpenAPI UIs and a login. */
record Welcome(StackLayout layout) {

    void print(PrintWriter out, String howItStops) {
        out.println();
        out.println("Truce is up. " + howItStops);
        out.println();
        out.printf("  %-26s %s%n", "instance URL for clients", layout.instanceUrl());
        out.printf("  %-26s %s/q/swagger-ui%n", "OpenAPI UI", layout.instanceUrl());
        if (layout.tls()) {
            out.printf("  %-26s %s%n", "certificate to trust", layout.authorityCertificate());
        }
        out.println();
        for (ServiceName service : ServiceName.values()) {
            out.printf("  %-26s %s%n", service, layout.url(service));
        }
        out.printf("  %-26s %s%n", "Kafka", layout.kafkaBootstrapServers());
        out.printf("  %-26s %s%n", "state and logs", layout.home());
        AdminLogin.of(layout).ifPresent(login -> {
            out.println();
            out.printf("  %-26s %s%n", "token URL", layout.instanceUrl() + "/services/oauth2/token");
            out.printf("  %-26s %s%n", "client id", login.clientId());
            out.printf("  %-26s %s%n", "client secret", login.clientSecret());
            out.printf("  %-26s %s%n", "user name", login.username());
            out.printf("  %-26s %s%n", "password", login.password());
        });
        out.println();
        out.flush();
    }
}
