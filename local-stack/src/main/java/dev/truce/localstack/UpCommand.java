package dev.truce.localstack;

import dev.truce.localstack.stack.LocalStack;
import dev.truce.localstack.stack.ServiceEnded;
import dev.truce.localstack.stack.StackLayout;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the system until it is stopped, or leaves it running in the background. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--background")
    private boolean background;

    @Option(names = "--tls")
    private boolean tls;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        StackLayout layout = tls ? Surroundings.layout().withTls() : Surroundings.layout();
        PrintWriter out = spec.commandLine().getOut();
        if (background) {
            new BackgroundRun(layout).start();
            new Welcome(layout).print(out, "./truce down stops it.");
            return 0;
        }
        ServerLog.redirectTo(layout);
        try (LocalStack stack = LocalStack.start(layout, out::println)) {
            new Welcome(layout).print(out, "Ctrl-C stops it.");
            Optional<ServiceEnded> end = stack.awaitEnd();
            if (end.isPresent()) {
                throw end.get();
            }
            return 0;
        }
    }
}
