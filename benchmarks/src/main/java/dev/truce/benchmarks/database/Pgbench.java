package dev.truce.benchmarks.database;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.report.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own benchmark, where it is installed.
 *
 * @param folder of the scripts
 * @param clients how many connections are used at once
 */
public record Pgbench(Path folder, int clients, Duration duration) {
    public static final String NOT_INSTALLED = "pgbench is not installed";
    private static final String PROGRAM = "pgbench";
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([\\d.]+)");

    /** Whether there is one on the PATH. */
    public static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each).resolve(PROGRAM)));
    }

    /**
     * Runs a script again and again.
     *
     * @return transactions a second, or the reason why there are none
     */
    public Figure run(StackDatabase database, String name, String script) {
        if (!isInstalled()) {
            return Figure.missing(NOT_INSTALLED);
        }
        try {
            Path file = Files.writeString(folder.resolve(name + ".sql"), script);
            Process process = new ProcessBuilder(command(database, file))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new BenchmarkFailure("pgbench failed: " + output.strip());
            }
            return Figure.of(rateIn(output));
        } catch (IOException e) {
            throw new BenchmarkFailure("pgbench cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted", e);
        }
    }

    static double rateIn(String output) {
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new BenchmarkFailure("pgbench tells no rate: " + output.strip());
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(StackDatabase database, Path file) {
        return List.of(
                PROGRAM,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + Math.max(1, duration.toSeconds()),
                "--file=" + file,
                "--host=" + StackDatabase.HOST,
                "--port=" + database.port(),
                "--username=" + StackDatabase.USER,
                database.name());
    }
}
