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

/** Code that names the contract as its source names a section that is there to be read. */
class ContractBookTest {
    private static final String BOOK = "salesforce-contract.md";
    private static final String NO_SECTION = "no section";
    private static final String NUMBERS = "((?:\\d+(?:\\.\\d+)*|and|[,\\s*])*)";
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} (\\d+(?:\\.\\d+)*)\\.? ");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    /** Comments cite; a file name with a quote behind it is a text of a program. */
    private static final Pattern CITATION =
            Pattern.compile("salesforce-contract\\.md(?!\")[},\\s*]*(?:sections?)?" + NUMBERS);

    @Test
    void everyCitedSectionIsThere() {
        Path book = Checkout.root().resolve("docs").resolve(BOOK);
        Set<String> sections = sections(Checkout.read(book));
        List<String> missing = new ArrayList<>();
        int citations = 0;
        for (Path file : Checkout.filesEndingWith(".java")) {
            String code = Checkout.read(file);
            citations += cited(code).size();
            for (String section : missing(code, sections)) {
                missing.add(Checkout.root().relativize(file) + " -> " + section);
            }
        }
        assertThat(citations).isPositive();
        assertThat(missing).isEmpty();
    }

    @Test
    void citationOfWhatIsNotThereIsFound() {
        Set<String> sections = sections("# Book 9\n\n## 2. Resources\n\n### 2.6 Several requests\n\n8. A list\n");
        assertThat(sections).containsExactlyInAnyOrder("2", "2.6");
        assertThat(missing(citing(", section 2.6"), sections)).isEmpty();
        assertThat(missing(citing(",\n * sections 2 and 2.6"), sections)).isEmpty();
        assertThat(missing(citing(", section 2.7"), sections)).containsExactly("2.7");
        assertThat(missing(citing(",\n * sections 2.6 and 8"), sections)).containsExactly("8");
        assertThat(missing(citing(", 9.1"), sections)).containsExactly("9.1");
        assertThat(missing(citing(""), sections)).containsExactly(NO_SECTION);
    }

    private static String citing(String sections) {
        return "/** Answers 404 as clients expect it ({@code " + BOOK + "}" + sections + "). There are 12. */";
    }

    private static List<String> missing(String code, Set<String> sections) {
        List<String> missing = new ArrayList<>(cited(code));
        missing.removeAll(sections);
        return missing;
    }

    /** The sections that code cites; a citation without one is told as such. */
    private static List<String> cited(String code) {
        List<String> cited = new ArrayList<>();
        Matcher citation = CITATION.matcher(code);
        while (citation.find()) {
            int before = cited.size();
            Matcher number = NUMBER.matcher(citation.group(1));
            while (number.find()) {
                cited.add(number.group());
            }
            if (cited.size() == before) {
                cited.add(NO_SECTION);
            }
        }
        return cited;
    }

    /** The numbers of all numbered headings below the title. */
    private static Set<String> sections(String document) {
        Set<String> sections = new HashSet<>();
        Matcher heading = HEADING.matcher(document);
        while (heading.find()) {
            sections.add(heading.group(1));
        }
        return sections;
    }
}
