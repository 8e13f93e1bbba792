package dev.truce.platform.compiledpaths;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Puts the {@code JSONAssertion} of this module in the place of REST Assured's, whichever class loader asks for it. An
 * agent, because Quarkus loads modules of a build below the libraries they use: no order of the class path helps there.
 */
public final class StandInAgent implements ClassFileTransformer {
    private static final String STAND_IN = "io/restassured/internal/path/json/JSONAssertion";
    private final byte[] standIn;

    private StandInAgent(byte[] standIn) {
        this.standIn = standIn;
    }

    /**
     * Called by the JVM before its main class, as {@code -javaagent} wants it.
     *
     * @param arguments none are read
     * @param jvm which asks for classes from now on
     * @throws IOException when the jar of the agent cannot be read
     */
    public static void premain(String arguments, Instrumentation jvm) throws IOException {
        try (InputStream file = StandInAgent.class.getResourceAsStream("/" + STAND_IN + ".class")) {
            jvm.addTransformer(new StandInAgent(file.readAllBytes()));
        }
    }

    @Override
    public byte @Nullable [] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] original) {
        return STAND_IN.equals(name) ? standIn.clone() : null;
    }
}
