package dev.truce.benchmarks.work;

import dev.truce.benchmarks.report.Comparison;
import java.util.List;

/** Something that is measured. */
public interface Work {
    /** What it is called on the command line. */
    String name();

    /** Measures it, with all that it is compared with. */
    List<Comparison> measure(Bench bench);
}
