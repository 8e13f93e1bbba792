package dev.truce.platform.sobject.query.soql;

import io.github.apexdevtools.apexparser.ApexLexer;
import io.github.apexdevtools.apexparser.ApexParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** The words of a query. */
final class SoqlTokens {
    private final SoqlText query;
    private final List<Token> tokens;

    private SoqlTokens(SoqlText query, List<Token> tokens) {
        this.query = query;
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Cuts a query into words.
     *
     * @throws MalformedQuery when a character belongs to none, or a field list breaks off before FROM
     */
    static SoqlTokens of(SoqlText query, QuotedTexts quoted) {
        ApexLexer lexer = new ApexLexer(CharStreams.fromString(quoted.masked()));
        lexer.removeErrorListeners();
        lexer.addErrorListener(new SyntaxErrors(query));
        List<Token> tokens = new ArrayList<>();
        Token token = lexer.nextToken();
        while (token.getType() != Token.EOF) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                requireFieldBeforeFrom(query, tokens, token);
                tokens.add(token);
            }
            token = lexer.nextToken();
        }
        tokens.add(token);
        return new SoqlTokens(query, tokens);
    }

    /** FROM could be the name of a field for all the grammar knows, and the error would come far behind. */
    private static void requireFieldBeforeFrom(SoqlText query, List<Token> before, Token token) {
        if (token.getType() == ApexLexer.FROM && !before.isEmpty()) {
            int previous = before.get(before.size() - 1).getType();
            if (previous == ApexLexer.SELECT || previous == ApexLexer.COMMA) {
                throw SyntaxErrors.unexpected(query, token);
            }
        }
    }

    /** The first WHERE outside of parentheses; -1 when there is none. */
    int indexOfWhere() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            if (type == ApexLexer.LPAREN) {
                depth++;
            } else if (type == ApexLexer.RPAREN) {
                depth--;
            } else if (type == ApexLexer.WHERE && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The same, but of those from one index up to, and without, another only some are left. */
    SoqlTokens reduced(int from, int until, int leftFrom, int leftUntil) {
        List<Token> rest = new ArrayList<>(tokens.subList(0, from));
        rest.addAll(tokens.subList(leftFrom, leftUntil));
        rest.addAll(tokens.subList(until, tokens.size()));
        return new SoqlTokens(query, rest);
    }

    /** A parser at the first of these words that refuses at the first error. */
    ApexParser parser() {
        ApexParser parser = new ApexParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxErrors(query));
        return parser;
    }
}
