package dev.truce.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a run measured on and of, for whoever reads its figures later. */
record MachineFacts(Path checkout) {
    private static final double QUIET_PART = 0.3;
    private static final double KILOBYTES_IN_A_GIGABYTE = 1024 * 1024;

    Map<String, String> read() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("commit", commit());
        facts.put(
                "machine",
                "%d cores, %s, %s of memory"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                valueIn("/proc/cpuinfo", "model name", "a CPU without a name"),
                                memory(valueIn("/proc/meminfo", "MemTotal", "0 kB"))));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("load before the run", "%.2f (of one minute)".formatted(load()));
        facts.put("Java", System.getProperty("java.vm.version") + ", " + System.getProperty("java.vm.name"));
        return facts;
    }

    /** Whether something else keeps the machine so busy that it would be measured, too. */
    static boolean isBusy() {
        return load() > Runtime.getRuntime().availableProcessors() * QUIET_PART;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String memory(String kilobytes) {
        double number = Double.parseDouble(kilobytes.replaceAll("\\D", ""));
        return String.format(Locale.ROOT, "%.0f GB", number / KILOBYTES_IN_A_GIGABYTE);
    }

    static String valueIn(Iterable<String> lines, String name, String otherwise) {
        for (String line : lines) {
            if (line.startsWith(name) && line.contains(":")) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return otherwise;
    }

    private static String valueIn(String file, String name, String otherwise) {
        try {
            return valueIn(Files.readAllLines(Path.of(file)), name, otherwise);
        } catch (IOException notLinux) {
            return otherwise;
        }
    }

    /** Empty where the sources are no clone. */
    private String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=10")
                    .directory(checkout.toFile())
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.isBlank() ? "unknown" : said.strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
