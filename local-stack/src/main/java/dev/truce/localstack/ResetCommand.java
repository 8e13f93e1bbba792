package dev.truce.localstack;

import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackLayout;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stops the system and deletes its data, after asking. */
@Command(name = "reset")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes")
    private boolean sure;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        StackLayout layout = Surroundings.layout();
        PrintWriter out = spec.commandLine().getOut();
        if (Files.notExists(layout.home())) {
            out.println("There is nothing to delete: " + layout.home() + " does not exist.");
            return 0;
        }
        if (!sure && !confirmed(layout, System.console())) {
            out.println("Nothing was deleted.");
            return 1;
        }
        PreviousRun.of(layout).ifPresent(PreviousRun::end);
        TruceHome.of(layout).delete();
        out.println("All data in " + layout.home() + " is deleted.");
        return 0;
    }

    private boolean confirmed(StackLayout layout, @Nullable Console console) {
        if (console == null) {
            spec.commandLine().getErr().println("truce: there is nobody to ask here; --yes deletes without asking.");
            return false;
        }
        String answer = console.readLine("Delete all deals, handoffs, people and logins in %s? [y/N] ", layout.home());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
