package dev.truce.localstack;

import dev.truce.importer.ImportFailure;
import dev.truce.localstack.stack.StackFailure;
import dev.truce.platform.embedded.PortTaken;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./truce} runs once the system is built. Its help is in the script, which can show it without a build. */
@Command(
        name = "truce",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            ResetCommand.class
        })
public final class Truce {

    private Truce() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Truce()).setExecutionExceptionHandler((failure, command, parsed) -> {
            explain(failure, command.getErr());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static void explain(Exception failure, PrintWriter err) {
        if (failure instanceof StackFailure || failure instanceof ImportFailure) {
            err.println("truce: " + failure.getMessage());
        } else if (failure instanceof PortTaken taken) {
            err.println("truce: " + taken.getMessage());
            err.println("       All ports count from TRUCE_PORT, for example: TRUCE_PORT=9080 ./truce up");
        } else {
            err.println("truce: something unexpected went wrong.");
            failure.printStackTrace(err);
        }
    }
}
