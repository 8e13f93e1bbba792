package dev.truce.platform.sobject.bulk.csv;

/** What parts the lines of what is written; either is read. */
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n");

    private final String characters;

    LineEnding(String characters) {
        this.characters = characters;
    }

    String characters() {
        return characters;
    }
}
