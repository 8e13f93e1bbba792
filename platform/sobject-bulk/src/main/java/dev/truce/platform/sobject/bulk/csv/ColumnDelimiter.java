package dev.truce.platform.sobject.bulk.csv;

/** What parts the columns; the names are those of the API. */
public enum ColumnDelimiter {
    COMMA(','),
    BACKQUOTE('`'),
    CARET('^'),
    PIPE('|'),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    ColumnDelimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
