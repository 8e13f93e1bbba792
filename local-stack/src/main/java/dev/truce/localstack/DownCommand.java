package dev.truce.localstack;

import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackLayout;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the system that runs with this state folder; its data stays. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        StackLayout layout = Surroundings.layout();
        PrintWriter out = spec.commandLine().getOut();
        Optional<PreviousRun> run = PreviousRun.of(layout);
        run.ifPresent(PreviousRun::end);
        out.println(run.isPresent() ? "Truce is stopped. Its data stays in " + layout.home() : "Nothing was running.");
        return 0;
    }
}
