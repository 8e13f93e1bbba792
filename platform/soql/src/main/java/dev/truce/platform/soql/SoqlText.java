package dev.truce.platform.soql;

/** The text of a query. It can show a person where something in it is wrong. */
public record SoqlText(String text) {
    private static final int SHOWN = 40;

    /**
     * What is wrong, in the form clients print: a slice of the query, a caret under the place, its row
     * and column (both counted from 1) and the reason, each on a line of its own.
     *
     * @param offset of the place in the text, counted from 0
     */
    public String show(int offset, String reason) {
        int at = Math.min(offset, text.length());
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        int sliceStart = Math.max(lineStart, at - SHOWN);
        String slice = text.substring(sliceStart, Math.min(lineEnd, at + SHOWN)).replaceAll("\\p{Cntrl}", " ");
        long row =
                1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return "\n%s\n%s^\nERROR at Row:%d:Column:%d\n%s"
                .formatted(slice, " ".repeat(at - sliceStart), row, at - lineStart + 1, reason);
    }
}
