package dev.truce.platform.sobject.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apexdevtools.apexparser.ApexLexer;
import io.github.apexdevtools.apexparser.ApexParser;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares our reader to the grammar that others wrote for Apex. */
class GrammarAgreementTest {

    static List<String> answeredQueries() {
        return QueryCorpus.cases().stream()
                .filter(asked -> !asked.outcome().startsWith("!!"))
                .map(asked -> asked.query().replaceAll("(?<!\\\\)\\\\[%_]", "x")) // escapes that Apex does not know
                .filter(query -> !isBeyondTheGrammar(query))
                .toList();
    }

    /** NOT behind AND or OR or another NOT, a plus that a URL lost, and an alias announced by AS. */
    private static boolean isBeyondTheGrammar(String query) {
        return query.matches("(?is).*(\\b(and|or|not|having)\\s+not\\b(?!\\s+in\\b)|not\\(not).*")
                || query.matches("(?is).*\\d\\d:\\d\\d(\\.\\d+)? \\d\\d:?\\d\\d.*")
                || query.matches("(?is).* as a .*");
    }

    @ParameterizedTest
    @MethodSource("answeredQueries")
    void whatWeAnswerTheGrammarReads(String query) {
        assertThat(grammarReads(query)).isTrue();
    }

    private static boolean grammarReads(String query) {
        boolean[] failed = {false};
        BaseErrorListener errors = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    @Nullable Object offendingSymbol,
                    int line,
                    int column,
                    String message,
                    @Nullable RecognitionException cause) {
                failed[0] = true;
            }
        };
        ApexLexer lexer = new ApexLexer(CharStreams.fromString(query));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        ApexParser parser = new ApexParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        parser.query();
        return !failed[0] && parser.getCurrentToken().getType() == Token.EOF;
    }
}
