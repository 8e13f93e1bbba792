package dev.truce.benchmarks.process;

import java.util.List;

/** The flags that a JVM was started with. */
public final class JvmFlags {
    /** Where to put a dump, and an archive of the classes of one program: of no use to another program. */
    private static final List<String> OF_ONE_PROGRAM = List.of("-XX:ErrorFile", "-XX:SharedArchiveFile");

    private JvmFlags() {}

    /** Those flags of a command line that another program can be started with, too: compiler, collector, heap. */
    public static List<String> ofEveryProgram(List<String> commandLine) {
        return commandLine.stream()
                .filter(part -> part.startsWith("-X"))
                .filter(part -> OF_ONE_PROGRAM.stream().noneMatch(part::startsWith))
                .toList();
    }
}
