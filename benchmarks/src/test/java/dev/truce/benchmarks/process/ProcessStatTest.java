package dev.truce.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessStatTest {
    @Test
    void theCpuOfAProcessAndItsEndedChildrenIsRead() {
        ProcessStat stat = ProcessStat.parse(
                "4711 (postgres: io) worker) S 4700 4711 4711 0 -1 4194560 900 80 1 0 120 30 7 3 20 0 1 0 5555 1000 10");

        assertThat(stat).isEqualTo(new ProcessStat(4711, "postgres: io) worker", 4700, 160));
    }

    @Test
    void theProportionalPartOfMemoryIsRead() {
        assertThat(
                        LinuxProcesses.proportionalKilobytes(
                                """
                        5555-7fff ---p 00000000 00:00 0 [rollup]
                        Rss:              204800 kB
                        Pss:              102400 kB
                        Pss_Dirty:         51200 kB
                        """))
                .isEqualTo(102_400);
    }

    @Test
    void whatWasUsedIsTheDifference() {
        CpuTimes before = new CpuTimes(Map.of("gateway", 100.0));
        CpuTimes after = new CpuTimes(Map.of("gateway", 150.0, "deal-service", 20.0));

        assertThat(after.since(before).millis()).containsEntry("gateway", 50.0).containsEntry("deal-service", 20.0);
        assertThat(after.since(before).total()).isEqualTo(70.0);
    }

    @Test
    void flagsOfOneProgramAreLeftOut() {
        assertThat(JvmFlags.ofEveryProgram(List.of(
                        "/jdk/bin/java",
                        "-Dtruce.home=/x",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-XX:ErrorFile=/x/hs_err.log",
                        "-XX:SharedArchiveFile=app-cds.jsa",
                        "-jar",
                        "quarkus-run.jar")))
                .containsExactly("-XX:+UseSerialGC", "-Xmx256m");
    }
}
