package dev.truce.localstack.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a stack in another JVM, so that it can be killed. */
final class RunInItsOwnJvm {

    private RunInItsOwnJvm() {}

    /** Returns when all is ready. */
    static Process of(StackLayout layout) throws IOException {
        ProcessBuilder run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        layout.processMark(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        RunInItsOwnJvm.class.getName(),
                        layout.root().toString(),
                        layout.home().toString(),
                        Integer.toString(layout.basePort())))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        run.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = run.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        if (!"ready".equals(output.readLine())) {
            throw new IllegalStateException("The run did not come up");
        }
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        LocalStack.start(
                new StackLayout(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2])),
                line -> {});
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
