package dev.truce.benchmarks.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CPU that named programs have used until a moment.
 *
 * @param millis by program, in the order they are shown
 */
public record CpuTimes(Map<String, Double> millis) {
    /** Linux counts in these to every program, whatever the kernel's own clock. */
    private static final double MILLIS_IN_A_TICK = 10;

    public CpuTimes {
        millis = new LinkedHashMap<>(millis);
    }

    /** What they have used until now, by the processes of each. */
    public static CpuTimes of(Map<String, List<Long>> programs) {
        Map<String, Double> millis = new LinkedHashMap<>();
        programs.forEach((name, pids) -> millis.put(name, LinuxProcesses.ticks(pids) * MILLIS_IN_A_TICK));
        return new CpuTimes(millis);
    }

    /** What was used since an earlier moment. */
    public CpuTimes since(CpuTimes earlier) {
        Map<String, Double> used = new LinkedHashMap<>();
        millis.forEach((name, now) -> used.put(name, now - earlier.millis.getOrDefault(name, 0.0)));
        return new CpuTimes(used);
    }

    public double total() {
        return millis.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
