package dev.truce.benchmarks.process;

import java.util.List;

/**
 * What {@code /proc/PID/stat} says of a process.
 *
 * @param parent the process that started it
 * @param ticks of CPU it has used, together with those of its children that have ended
 */
record ProcessStat(long pid, String name, long parent, long ticks) {
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    /** The name stands in parentheses and may have any character in it, such as a blank. */
    static ProcessStat parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        List<String> rest = List.of(line.substring(close + 1).strip().split(" "));
        long ticks = rest.subList(USER, CHILDREN_SYSTEM + 1).stream()
                .mapToLong(Long::parseLong)
                .sum();
        return new ProcessStat(
                Long.parseLong(line.substring(0, open).strip()),
                line.substring(open + 1, close),
                Long.parseLong(rest.get(PARENT)),
                ticks);
    }
}
