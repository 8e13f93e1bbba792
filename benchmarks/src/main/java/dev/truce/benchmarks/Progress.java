package dev.truce.benchmarks;

import java.io.PrintWriter;

/** Tells what is going on, with the time since the run began. */
public final class Progress {
    private final PrintWriter out;
    private final long began = System.nanoTime();

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public void say(String what) {
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        out.printf("%3d:%02d  %s%n", seconds / 60, seconds % 60, what);
        out.flush();
    }
}
