package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.util.Optional;

/** Finds the object that a query is about in its tokens, and reads no further. */
final class MainObject {
    private final Tokens tokens;
    private int depth;
    private String before = ","; // the word or sign before the current one

    private MainObject(Tokens tokens) {
        this.tokens = tokens;
    }

    static Optional<String> of(String text) {
        try {
            return new MainObject(Tokens.passingOverComments(new SoqlText(text))).find();
        } catch (UnreadableQuery noTokens) {
            return Optional.empty();
        }
    }

    private Optional<String> find() {
        for (Token token = tokens.next(); !token.is(Kind.END); token = tokens.next()) {
            if (depth == 0 && token.is("from") && !isFieldPosition()) {
                Token name = tokens.next();
                return name.is(Kind.WORD) ? Optional.of(name.text()) : Optional.empty();
            }
            if (!token.is(Kind.QUOTED)) {
                pass(token);
            }
        }
        return Optional.empty();
    }

    /** After SELECT, a comma or a dot stands a field, even one called "from". */
    private boolean isFieldPosition() {
        return before.equals(",") || before.equals(".") || before.equalsIgnoreCase("select");
    }

    private void pass(Token token) {
        if (token.is("(")) {
            depth++;
        } else if (token.is(")")) {
            depth--;
        }
        before = token.text();
    }
}
