package dev.truce.platform.soql;

import java.util.Optional;

/**
 * Makes the regular expression that finds what was written: letters and digits stand for themselves, {@code *} for any
 * number of them and {@code ?} for one; whatever else was written stands between words, and any such thing is as good.
 */
final class WordPattern {
    private static final int FEWEST = 2;
    private static final String BETWEEN = "\\W+";
    private final StringBuilder pattern = new StringBuilder();
    private boolean between;
    private boolean open;
    private int letters;

    private WordPattern() {}

    /** Empty when it has less than {@value #FEWEST} letters or digits. */
    static Optional<String> of(String written) {
        WordPattern pattern = new WordPattern();
        pattern.read(written, written.startsWith("\""));
        return pattern.letters < FEWEST ? Optional.empty() : Optional.of(pattern.finished());
    }

    private void read(String written, boolean phrase) {
        boolean escaped = false;
        for (int c : written.codePoints().toArray()) {
            if (escaped || c == '\\') {
                between |= escaped;
                escaped = !escaped;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                letters++;
                add(new String(Character.toChars(c)), false);
            } else if (c == '*' && !phrase) {
                add("\\w*", true);
            } else if (c == '?' && !phrase) {
                add("\\w", false);
            } else {
                between = true;
            }
        }
    }

    private void add(String piece, boolean anything) {
        if (pattern.isEmpty()) {
            pattern.append(anything ? "" : "\\m");
        } else if (between) {
            pattern.append(open ? "" : "\\M").append(BETWEEN).append(anything ? "" : "\\m");
        }
        between = false;
        open = anything;
        pattern.append(piece);
    }

    private String finished() {
        return pattern.append(open ? "" : "\\M").toString();
    }
}
