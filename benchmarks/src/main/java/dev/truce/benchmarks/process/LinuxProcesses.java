package dev.truce.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The processes of this machine, as Linux tells of them; there are none to see on other systems. */
public final class LinuxProcesses {
    private static final Path PROC = Path.of("/proc");
    private static final long KILOBYTES_IN_A_MEGABYTE = 1024;

    private LinuxProcesses() {}

    /** Whether this system has what the figures are read from. */
    public static boolean areSeen() {
        return Files.exists(PROC.resolve("self/smaps_rollup"));
    }

    /** A process and all that it has started, directly or not. */
    public static List<Long> tree(long root) {
        List<ProcessStat> all = all();
        List<Long> tree = new ArrayList<>(List.of(root));
        for (int i = 0; i < tree.size(); i++) {
            long parent = tree.get(i);
            all.stream()
                    .filter(process -> process.parent() == parent)
                    .map(ProcessStat::pid)
                    .forEach(tree::add);
        }
        return tree;
    }

    /** The CPU that processes have used, with that of their children that have ended; none for those that are gone. */
    static long ticks(List<Long> pids) {
        return pids.stream()
                .flatMap(pid -> stat(pid).stream())
                .mapToLong(ProcessStat::ticks)
                .sum();
    }

    /** The memory of processes, shared pages counted in parts, so that the sum of all processes is what they take. */
    public static double proportionalMegabytes(List<Long> pids) {
        return pids.stream()
                        .mapToLong(pid -> read(pid, "smaps_rollup")
                                .map(LinuxProcesses::proportionalKilobytes)
                                .orElse(0L))
                        .sum()
                / (double) KILOBYTES_IN_A_MEGABYTE;
    }

    /** The command line of a process, its parts in order; empty if it is gone. */
    public static List<String> commandLine(long pid) {
        return read(pid, "cmdline").map(line -> List.of(line.split("\0"))).orElse(List.of());
    }

    static long proportionalKilobytes(String smapsRollup) {
        return smapsRollup
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static List<ProcessStat> all() {
        List<ProcessStat> all = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            folders.forEach(folder ->
                    stat(Long.parseLong(folder.getFileName().toString())).ifPresent(all::add));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see the processes of this machine", e);
        }
        return all;
    }

    private static Optional<ProcessStat> stat(long pid) {
        return read(pid, "stat").map(ProcessStat::parse);
    }

    private static Optional<String> read(long pid, String file) {
        try {
            byte[] content = Files.readAllBytes(PROC.resolve(pid + "/" + file));
            return content.length == 0
                    ? Optional.empty()
                    : Optional.of(new String(content, StandardCharsets.UTF_8).strip());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
