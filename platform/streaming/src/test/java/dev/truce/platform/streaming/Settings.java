package dev.truce.platform.streaming;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;

/** Settings as small as the tests can count. */
record Settings(int sessions, int batch, long batchBytes) implements StreamingSettings {
    static final Settings SMALL = new Settings(2, 3, 1_000);

    @Override
    public Duration hold() {
        return Duration.ofSeconds(40);
    }

    @Override
    public Duration sessionTimeout() {
        return Duration.ofSeconds(60);
    }

    @Override
    public MemorySize batchSize() {
        return new MemorySize(BigInteger.valueOf(batchBytes));
    }

    @Override
    public Duration retention() {
        return Duration.ofDays(3);
    }

    @Override
    public Duration look() {
        return Duration.ofSeconds(1);
    }
}
