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

/** Every row of the parity document claims something definite and names the tests that show it. */
class SalesforceParityTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|]+)\\|([^|]+)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Set<String> CLAIMS = Set.of("works", "differs", "refused");
    private static final Set<String> HEADS = Set.of("Truce", "---");

    @Test
    void everyRowIsShownByATestThatExists() {
        List<String> wrong = faults(Checkout.read(Checkout.root().resolve("docs/salesforce-parity.md")), tests());
        assertThat(wrong).isEmpty();
    }

    @Test
    void rowWithoutAClaimOrATestIsFound() {
        Set<String> tests = Set.of("ATest#shows");
        assertThat(faults("| a | works | | `ATest#shows` |\n", tests)).isEmpty();
        assertThat(faults("| a | works | | |\n", tests)).hasSize(1);
        assertThat(faults("| a | perhaps | | `ATest#shows` |\n", tests)).hasSize(1);
        assertThat(faults("| a | works | | `ATest#hides` |\n", tests)).hasSize(1);
        assertThat(faults("no rows", tests)).hasSize(1);
    }

    private static List<String> faults(String document, Set<String> tests) {
        List<String> faults = new ArrayList<>();
        int rows = 0;
        Matcher row = ROW.matcher(document);
        while (row.find()) {
            String claim = row.group(2).strip();
            if (HEADS.contains(claim)) {
                continue;
            }
            rows++;
            List<String> named = NAMED.matcher(row.group(4))
                    .results()
                    .map(test -> test.group(1) + "#" + test.group(2))
                    .toList();
            if (!CLAIMS.contains(claim) || named.isEmpty() || !tests.containsAll(named)) {
                faults.add(row.group().strip());
            }
        }
        return rows == 0 ? List.of("there are no rows") : faults;
    }

    private static Set<String> tests() {
        Set<String> tests = new HashSet<>();
        for (Path file : Checkout.filesEndingWith(".java")) {
            String name = file.getFileName().toString().replace(".java", "");
            METHOD.matcher(Checkout.read(file)).results().forEach(method -> tests.add(name + "#" + method.group(1)));
        }
        return tests;
    }
}
