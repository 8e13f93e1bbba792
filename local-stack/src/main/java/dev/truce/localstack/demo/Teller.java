package dev.truce.localstack.demo;

import java.io.PrintWriter;
import java.util.List;

/** Tells the story on a terminal, or in plain lines where nobody watches. */
public final class Teller {

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String NORMAL = "\u001B[0m";

    private final PrintWriter out;
    private final boolean terminal;
    private int chapter;

    public Teller(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void chapter(String title) {
        chapter++;
        out.println();
        out.println(styled(BOLD, chapter + "  " + title));
        out.flush();
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library that is needed for nothing else
    void line(String template, Object... values) {
        out.println("   " + template.formatted(values));
        out.flush();
    }

    /** What a service said, word for word. */
    void quote(List<String> words) {
        words.forEach(word -> out.println("     " + styled(DIM, "· " + word)));
        out.flush();
    }

    private String styled(String style, String text) {
        return terminal ? style + text + NORMAL : text;
    }
}
