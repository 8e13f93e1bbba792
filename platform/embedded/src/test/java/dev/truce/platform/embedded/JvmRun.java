package dev.truce.platform.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of the tests in a JVM of its own, so that it can be killed. */
final class JvmRun {

    private JvmRun() {}

    static Process of(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder run = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // not on the command line, of which the operating system shows the first 4 KB only
        run.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return run.start();
    }

    static String firstLineOf(Process run) throws IOException {
        BufferedReader output = run.inputReader(StandardCharsets.UTF_8);
        return output.readLine();
    }
}
