package dev.truce.localstack.stack;

import dev.truce.platform.embedded.Ports;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds ports for a copy that need not be found at the same place each time. */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 29_999;
    private static final int STEP = 20;
    private static final int ATTEMPTS = 200;

    private FreePorts() {}

    /** A base port from which all ports are free now; chosen at random, so that copies started at once rarely meet. */
    public static int base() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST / STEP, HIGHEST / STEP) * STEP)
                .limit(ATTEMPTS)
                .filter(base -> layout(base).ports().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free ports between 20000 and 29999"));
    }

    private static StackLayout layout(int base) {
        return new StackLayout(Path.of(""), Path.of(""), base);
    }
}
