package dev.truce.localstack;

import dev.truce.localstack.stack.StackLayout;

/** Where PostgreSQL's and Kafka's Java side writes: to a file, so that the terminal stays readable. */
final class ServerLog {

    private ServerLog() {}

    /** To be called before the first logger is made; the setting is read once. */
    static void redirectTo(StackLayout layout) {
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                layout.logs().resolve("stack.log").toString());
    }
}
