package dev.truce.benchmarks.stack;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.process.LinuxProcesses;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of a running stack, by the names of their programs. */
public final class StackPrograms {
    private static final String KAFKA = "Kafka and launcher";
    private static final String POSTGRES = "PostgreSQL";
    private static final int LINE_OF_THE_PORT = 3;
    private final long launcher;
    private final StackLayout layout;

    private StackPrograms(long launcher, StackLayout layout) {
        this.launcher = launcher;
        this.layout = layout;
    }

    static StackPrograms of(long launcher, StackLayout layout) {
        return new StackPrograms(launcher, layout);
    }

    /** The processes of each program now; PostgreSQL has one for each connection. */
    public Map<String, List<Long>> all() {
        Map<String, List<Long>> programs = new LinkedHashMap<>();
        for (ServiceName name : ServiceName.values()) {
            programs.put(name.toString(), List.of(pid(name)));
        }
        programs.put(POSTGRES, LinuxProcesses.tree(postmaster()));
        programs.put(KAFKA, List.of(launcher));
        return programs;
    }

    /** The process of a service. */
    public long pid(ServiceName name) {
        return ProcessHandle.of(launcher).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .filter(pid -> runs(pid, name))
                .findFirst()
                .orElseThrow(() -> new BenchmarkFailure(name + " does not run any more"));
    }

    /** The port that PostgreSQL listens on. */
    public int postgresPort() {
        return Integer.parseInt(postmasterFile().get(LINE_OF_THE_PORT).strip());
    }

    private long postmaster() {
        return Long.parseLong(postmasterFile().get(0).strip());
    }

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(layout.home().resolve("postgres/data/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run any more", e);
        }
    }

    /** Each service runs in the folder of its program. */
    private static boolean runs(long pid, ServiceName name) {
        try {
            Path folder = Files.readSymbolicLink(Path.of("/proc/%d/cwd".formatted(pid)));
            return folder.endsWith(Path.of(name.toString(), "target", "quarkus-app"));
        } catch (IOException gone) {
            return false;
        }
    }
}
