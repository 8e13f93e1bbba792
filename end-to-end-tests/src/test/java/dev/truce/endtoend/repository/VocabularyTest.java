package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word means one thing: the table in {@code CONTRIBUTING.md}, as far as it can be checked. What does not keep to it yet
 * is listed in {@code vocabulary-not-yet.txt}; a line that is not needed any more fails too, so that the list only shrinks.
 */
class VocabularyTest {
    private static final Path NOT_YET = Path.of("src/test/resources/vocabulary-not-yet.txt");

    /** Names of the published language are those of the services that speak it; test code does not ship. */
    private static final Pattern SHIPS = Pattern.compile("^(?!event-contracts/|platform/test-kit/).*/src/main/java/.*");

    private static final Pattern HANDOVER = Pattern.compile("(?i)handover");
    /** A refusal up to the next one in the same file. */
    private static final Pattern REFUSAL = Pattern.compile(
            "class (\\w+) extends Refusal \\{(.*?)(?=class \\w+ extends Refusal \\{|\\z)", Pattern.DOTALL);

    private static final Pattern MAY_NOT_DO = Pattern.compile("INSUFFICIENT_ACCESS_OR_READONLY");
    private static final Pattern MAY_NOT = Pattern.compile("Only(?!\\w*May)[A-Z]\\w*|[A-Z]\\w*Cannot[A-Z]\\w*");
    private static final Pattern STATE_WITHOUT_VERB = Pattern.compile("[A-Z][a-z]+(?<!Is)Not(In[A-Z]?\\w*|\\w+able)");
    private static final Pattern KEEPS_A_COPY = Pattern.compile("Keep\\w+(When[A-Z]\\w+|Replica)");
    private static final Pattern VISITED = Pattern.compile(
            "(?:<R> R|void) (?!accept\\(Visitor)(\\w+)\\((?:Listener|Visitor|\\w+Visitor)(?:<R>)? \\w+\\)");

    @Test
    void aSimpleClassNameStandsOnce() {
        Set<String> repeated = sources(SHIPS.asMatchPredicate())
                .flatMap(VocabularyTest::namesIn)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(name -> name.getKey())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(repeated).isEqualTo(notYet("name"));
    }

    @Test
    void aHandoffIsNeverAHandover() {
        Set<String> files = Stream.of(".java", ".md", ".yaml", ".properties", ".sql", ".json")
                .flatMap(suffix -> Checkout.filesEndingWith(suffix).stream())
                .filter(file -> !file.endsWith("CONTRIBUTING.md"))
                .filter(file -> !className(file).equals("VocabularyTest"))
                .filter(file -> HANDOVER.matcher(Checkout.root().relativize(file) + Checkout.read(file))
                        .find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(files).isEqualTo(notYet("handover"));
    }

    @Test
    void whatIsKeptIsAReadOnlyCopy() {
        assertThat(names(file -> className(file).startsWith("Keep")
                        && !KEEPS_A_COPY.matcher(className(file)).matches()))
                .isEqualTo(notYet("keep"));
    }

    @Test
    void aVisitorIsAccepted() {
        assertThat(names(file -> isVisitedByAnotherWord(Checkout.read(file)))).isEqualTo(notYet("visitor"));
    }

    @Test
    void whoMayNotIsSaidByOnlyOrCannot() {
        assertThat(refusals(MAY_NOT_DO, name -> !MAY_NOT.matcher(name).matches()))
                .isEqualTo(notYet("may-not"));
    }

    @Test
    void aWrongStateIsSaidByIsNot() {
        assertThat(refusals(
                        Pattern.compile("super"),
                        name -> STATE_WITHOUT_VERB.matcher(name).matches()))
                .isEqualTo(notYet("state"));
    }

    @Test
    void wordsThatAreNotInTheTableAreFound() {
        assertThat(MAY_NOT.matcher("NotYourPromise").matches()).isFalse();
        assertThat(MAY_NOT.matcher("OnlySubmitterMayRecall").matches()).isFalse();
        assertThat(MAY_NOT.matcher("OnlyReviewerDecides").matches()).isTrue();
        assertThat(MAY_NOT.matcher("SubmitterCannotAccept").matches()).isTrue();
        assertThat(STATE_WITHOUT_VERB.matcher("HandoffNotIn").matches()).isTrue();
        assertThat(STATE_WITHOUT_VERB.matcher("ItemNotEditable").matches()).isTrue();
        assertThat(STATE_WITHOUT_VERB.matcher("HandoffIsNotIn").matches()).isFalse();
        assertThat(KEEPS_A_COPY.matcher("KeepLedger").matches()).isFalse();
        assertThat(REFUSAL.matcher("class A extends Refusal {} static final class B extends Refusal {}")
                        .results())
                .extracting(refusal -> refusal.group(1))
                .containsExactly("A", "B");
        assertThat(isVisitedByAnotherWord("<R> R tellTo(Listener<R> listener);"))
                .isTrue();
        assertThat(isVisitedByAnotherWord("void tell(Listener listener);")).isTrue();
        assertThat(isVisitedByAnotherWord("<R> R accept(Visitor<R> visitor);")).isFalse();
    }

    private static boolean isVisitedByAnotherWord(String source) {
        Matcher visited = VISITED.matcher(source);
        return visited.find();
    }

    /** Refusals of services, also nested ones, by name and source; those of the engine have the words of Salesforce. */
    private static Set<String> refusals(Pattern saying, Predicate<String> name) {
        return sources(SHIPS.asMatchPredicate())
                .filter(file -> !file.toString().contains("/platform/"))
                .flatMap(file -> REFUSAL.matcher(Checkout.read(file)).results())
                .filter(refusal -> saying.matcher(refusal.group(2)).find())
                .map(refusal -> refusal.group(1))
                .filter(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Predicate<Path> which) {
        return sources(SHIPS.asMatchPredicate())
                .filter(which)
                .map(VocabularyTest::className)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(Predicate<String> which) {
        return Checkout.filesEndingWith(".java").stream()
                .filter(file -> which.test(Checkout.root().relativize(file).toString()))
                .filter(file -> !className(file).equals("package-info"));
    }

    /** The class of a file and the refusals that are nested in it. */
    private static Stream<String> namesIn(Path file) {
        return Stream.concat(
                        Stream.of(className(file)),
                        REFUSAL.matcher(Checkout.read(file)).results().map(refusal -> refusal.group(1)))
                .distinct();
    }

    private static String className(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static Set<String> notYet(String rule) {
        List<String> lines = Checkout.read(NOT_YET).lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith(rule + " "))
                .map(line -> line.substring(rule.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
