package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Comments of the product cite rules by number; the rule book has a row for every number that is cited. */
class RuleBookTest {
    private static final String STRINGS = "\"\"\".*?\"\"\"|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"";
    private static final String CHARACTERS = "'(?:\\\\.[^']*|[^'\\\\])'";
    private static final String COMMENTS = "(//[^\\n]*|/\\*.*?\\*/)";
    private static final Pattern TOKEN = Pattern.compile("(?s)" + STRINGS + "|" + CHARACTERS + "|" + COMMENTS);
    private static final Pattern CITATION = Pattern.compile("\\b([DRGHOEM])(\\d{1,3})\\b(?: to \\1(\\d{1,3})\\b)?");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([DRGHOEM]\\d+) \\|");

    @Test
    void everyCitedRuleIsInTheBook() {
        Set<String> book = rules(Checkout.read(Checkout.root().resolve("docs/rules.md")));
        List<String> unknown = new ArrayList<>();
        for (Path file : Checkout.filesEndingWith(".java")) {
            if (file.toString().contains("/src/main/")) {
                for (String rule : unknown(Checkout.read(file), book)) {
                    unknown.add(Checkout.root().relativize(file) + " cites " + rule);
                }
            }
        }
        assertThat(book).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void citationOfNoRuleIsFound() {
        Set<String> book = rules("| # | rule |\n|--|--|\n| D4 | it is won |\n| D5 | it is lost |\n");
        assertThat(book).containsExactlyInAnyOrder("D4", "D5");
        assertThat(unknown("/** D4 and D5. */ class Deal {} // D4", book)).isEmpty();
        assertThat(unknown("/** D4 and\n * D99. */ class Deal {}", book)).containsExactly("D99");
        assertThat(unknown("char quote = '\"'; // as D98 says", book)).containsExactly("D98");
        assertThat(unknown("/* D4 to D7 */", book)).containsExactly("D6", "D7");
        assertThat(unknown("String code = \"D99 // D99\"; // D5", book)).isEmpty();
        assertThat(unknown("a(\"\"\"\n \"D99\" /* D99 */\n \"\"\");", book)).isEmpty();
    }

    private static Set<String> rules(String book) {
        Set<String> rules = new HashSet<>();
        Matcher row = ROW.matcher(book);
        while (row.find()) {
            rules.add(row.group(1));
        }
        return rules;
    }

    /** Numbers that the comments of a source cite and the book does not have; texts in quotes are no comments. */
    private static List<String> unknown(String source, Set<String> book) {
        List<String> unknown = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (token.group(1) != null) {
                unknown.addAll(cited(token.group(1)));
            }
        }
        unknown.removeAll(book);
        return unknown;
    }

    private static List<String> cited(String comment) {
        List<String> cited = new ArrayList<>();
        Matcher citation = CITATION.matcher(comment);
        while (citation.find()) {
            int first = Integer.parseInt(citation.group(2));
            int last = citation.group(3) == null ? first : Integer.parseInt(citation.group(3));
            for (int number = first; number <= last; number++) {
                cited.add(citation.group(1) + number);
            }
        }
        return cited;
    }
}
