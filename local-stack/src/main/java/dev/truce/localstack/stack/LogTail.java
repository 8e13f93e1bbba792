package dev.truce.localstack.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Scanner;

/** The last lines of a log: what a person looks at first when something ended. */
final class LogTail {

    private static final int LINES = 25;

    private LogTail() {}

    static String of(Path log) {
        Deque<String> last = new ArrayDeque<>();
        try (Scanner lines = new Scanner(Files.newInputStream(log), StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                last.addLast("  | " + lines.nextLine());
                if (last.size() > LINES) {
                    last.removeFirst();
                }
            }
        } catch (IOException e) {
            return "  (no log: " + e.getMessage() + ")";
        }
        return String.join(System.lineSeparator(), last);
    }
}
