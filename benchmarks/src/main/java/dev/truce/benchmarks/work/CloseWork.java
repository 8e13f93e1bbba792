package dev.truce.benchmarks.work;

import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.stack.Followers;
import java.util.List;

/** Plain deals are closed, while the services that hear of it are held: what follows is a work of its own. */
public final class CloseWork implements Work {
    @Override
    public String name() {
        return "close";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        CloseRounds rounds = CloseRounds.prepared(bench);
        bench.awaitQuiet();
        List<Comparison> rows = new Followers(bench.stack().programs()).whileHeld(rounds::measure);
        bench.awaitQuiet();
        return rows;
    }
}
