package dev.truce.localstack;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.login.NoLoginYet;
import dev.truce.localstack.stack.PreviousRun;
import dev.truce.localstack.stack.StackLayout;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints an access token and nothing else, to be used in scripts. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        StackLayout wanted = Surroundings.layout();
        StackLayout layout = PreviousRun.of(wanted).map(PreviousRun::layout).orElse(wanted);
        AdminLogin login = AdminLogin.of(layout).orElseThrow(() -> new NoLoginYet(layout.home()));
        spec.commandLine().getOut().println(new AccessTokens(layout.issuerUrl()).forClient(login));
        return 0;
    }
}
