package dev.truce.importer.run;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows how far a step is and how fast: on a terminal a bar that moves, elsewhere only the last state. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private final PrintWriter out;
    private final boolean moves;
    private final String label;
    private final long total;
    private final LongSupplier done;
    private final long began = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "import-progress");
        thread.setDaemon(true);
        return thread;
    });

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
    ProgressBar(PrintWriter out, boolean moves, String label, long total, LongSupplier done) {
        this.out = out;
        this.moves = moves;
        this.label = label;
        this.total = total;
        this.done = done;
        if (moves) {
            clock.scheduleAtFixedRate(this::draw, 0, 100, TimeUnit.MILLISECONDS);
        }
    }

    /** Rows a second so far. */
    double rate() {
        return done.getAsLong() * (double) NANOS / Math.max(1, System.nanoTime() - began);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        draw();
        out.println();
    }

    private synchronized void draw() {
        long now = Math.min(done.getAsLong(), total);
        int filled = total == 0 ? WIDTH : (int) (now * WIDTH / total);
        out.printf(
                "%s%-24s [%s%s] %,7d of %,7d rows  %,6.0f rows/s",
                moves ? "\r" : "", label, "#".repeat(filled), ".".repeat(WIDTH - filled), now, total, rate());
        out.flush();
    }
}
