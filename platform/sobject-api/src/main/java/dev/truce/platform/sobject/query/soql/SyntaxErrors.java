package dev.truce.platform.sobject.query.soql;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Refuses at the first thing the grammar does not take, naming only that: a list of what it would take helps nobody. */
final class SyntaxErrors extends BaseErrorListener {
    private final SoqlText query;

    SyntaxErrors(SoqlText query) {
        this.query = query;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object offendingSymbol,
            int line,
            int column,
            String message,
            @Nullable RecognitionException cause) {
        if (offendingSymbol instanceof Token token) {
            throw unexpected(query, token);
        }
        int offset = query.offset(line, column);
        String text = query.text();
        throw MalformedQuery.unexpected(
                query,
                offset,
                offset < text.length() ? new String(Character.toChars(text.codePointAt(offset))) : "<EOF>");
    }

    static MalformedQuery unexpected(SoqlText query, Token token) {
        return token.getType() == Token.EOF
                ? MalformedQuery.unexpected(query, query.text().stripTrailing().length(), "<EOF>")
                : MalformedQuery.unexpected(
                        query,
                        token.getStartIndex(),
                        query.text().substring(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
