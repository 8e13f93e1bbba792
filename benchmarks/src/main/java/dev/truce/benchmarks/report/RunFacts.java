package dev.truce.benchmarks.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader of the figures has to know.
 *
 * @param day when they were measured
 * @param quick whether the run was a short one, whose figures say little
 * @param more machine, versions and sizes, in the order they are shown
 */
public record RunFacts(LocalDate day, boolean quick, Map<String, String> more) {
    public RunFacts {
        more = new LinkedHashMap<>(more);
    }
}
