package dev.truce.localstack;

import dev.truce.importer.ImportFailure;
import dev.truce.importer.api.TruceApi;
import dev.truce.importer.mapping.Mapping;
import dev.truce.importer.run.ImportRun;
import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.login.NoLoginYet;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackLayout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder of CSV files into the running system, through its API. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable Path mapping;

    @Option(names = "--rejects", paramLabel = "FILE", defaultValue = "rejects.csv")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path rejects;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "8")
    private int connections;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (connections < 1) {
            throw new ImportFailure("--connections must be at least 1.");
        }
        Mapping how = Mapping.read(mapping == null ? folder.resolve("mapping.yaml") : mapping);
        PrintWriter out = spec.commandLine().getOut();
        Clock clock = Clock.system(ZoneId.systemDefault());
        new ImportRun(api(), how, clock, out, Boolean.getBoolean(Surroundings.ON_TERMINAL))
                .load(folder, rejects, connections)
                .printTo(out, rejects);
        return 0;
    }

    private static TruceApi api() {
        StackLayout wanted = Surroundings.layout();
        StackLayout layout = PreviousRun.of(wanted)
                .filter(PreviousRun::isRunning)
                .map(PreviousRun::layout)
                .orElseThrow(() -> new ImportFailure(
                        "Nothing runs in %s. './truce up --background' starts it.".formatted(wanted.home())));
        AdminLogin login = AdminLogin.of(layout).orElseThrow(() -> new NoLoginYet(layout.home()));
        AccessTokens tokens = new AccessTokens(layout.issuerUrl());
        return new TruceApi(() -> tokens.forClient(login), layout.issuerUrl());
    }
}
