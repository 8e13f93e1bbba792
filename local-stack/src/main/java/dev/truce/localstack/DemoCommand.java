package dev.truce.localstack;

import dev.truce.localstack.demo.Story;
import dev.truce.localstack.demo.Teller;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.login.NoLoginYet;
import dev.truce.localstack.stack.FreePorts;
import dev.truce.localstack.stack.LocalStack;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackFailure;
import dev.truce.localstack.stack.StackLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plays the story of a deal on a system of its own, which begins empty and ends with the story. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        StackLayout usual = Surroundings.layout();
        StackLayout layout = usual.elsewhere(TruceHome.demoOf(usual), FreePorts.base());
        PrintWriter out = spec.commandLine().getOut();
        forgetLastDemo(layout);
        ServerLog.redirectTo(layout);
        out.println("Starting PostgreSQL, Kafka, three services and their gateway.");
        try (LocalStack stack = LocalStack.start(layout, out::println)) {
            AdminLogin login = AdminLogin.of(layout).orElseThrow(() -> new NoLoginYet(layout.home()));
            Teller teller = new Teller(out, Boolean.getBoolean(Surroundings.ON_TERMINAL));
            new Story(stack.layout(), login, teller, Clock.systemUTC()).play();
            out.println();
            out.println("That is the main job, end to end. Its logs are in " + layout.logs());
            out.println("'./truce up' runs the system for you.");
        }
        return 0;
    }

    private static void forgetLastDemo(StackLayout layout) throws IOException {
        Optional<PreviousRun> last = PreviousRun.of(layout);
        if (last.filter(PreviousRun::isRunning).isPresent()) {
            throw new AnotherDemoRuns();
        }
        last.ifPresent(PreviousRun::end);
        if (Files.exists(layout.home())) {
            TruceHome.deleteAll(layout.home());
        }
    }

    /** Two demos would share their state. */
    static final class AnotherDemoRuns extends StackFailure {

        private static final long serialVersionUID = 1L;

        private AnotherDemoRuns() {
            super("another demo runs with this TRUCE_HOME.");
        }
    }
}
