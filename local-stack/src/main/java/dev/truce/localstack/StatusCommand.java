package dev.truce.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.ReadinessProbe;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what runs and where; its exit code is 0 when all services are ready and 1 otherwise. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    @Option(names = "--json")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Status status = status();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status));
        } else {
            status.services()
                    .forEach((name, service) ->
                            out.printf("%-26s %s  %s%n", name, service.url(), service.ready() ? "ready" : "not ready"));
        }
        return status.services().values().stream().allMatch(ServiceStatus::ready) ? 0 : 1;
    }

    private static Status status() {
        StackLayout wanted = Surroundings.layout();
        Optional<PreviousRun> run = PreviousRun.of(wanted).filter(PreviousRun::isRunning);
        StackLayout layout = run.map(PreviousRun::layout).orElse(wanted);
        ReadinessProbe readiness = new ReadinessProbe();
        Map<String, ServiceStatus> services = new LinkedHashMap<>();
        for (ServiceName name : ServiceName.values()) {
            // another program may listen on the port when nothing of ours runs
            boolean ready = run.isPresent() && readiness.isReady(layout.url(name));
            services.put(name.toString(), new ServiceStatus(layout.url(name).toString(), ready));
        }
        Optional<AdminLogin> login = AdminLogin.of(layout);
        return new Status(
                layout.instanceUrl().toString(),
                services,
                login.map(AdminLogin::clientId).orElse(null),
                login.map(AdminLogin::clientSecret).orElse(null));
    }

    /** What programs read; a login that is not made yet is null. */
    record Status(
            String instanceUrl,
            Map<String, ServiceStatus> services,
            @Nullable String clientId,
            @Nullable String clientSecret) {}

    record ServiceStatus(String url, boolean ready) {}
}
