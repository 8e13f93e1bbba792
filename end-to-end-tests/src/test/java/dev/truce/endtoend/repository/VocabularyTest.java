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
    private static final Pattern REFUSAL =
            Pattern.compile("(?s)\\bclass (\\w+) extends Refusal\\b(.*?)(?=\\bclass \\w+ extends Refusal\\b|\\z)");
    private static final Pattern MAY_NOT_DO = Pattern.compile("INSUFFICIENT_ACCESS_OR_READONLY");
    private static final Pattern MAY_NOT = Pattern.compile("Only(?!\\w*May)[A-Z]\\w*|[A-Z]\\w*Cannot[A-Z]\\w*");
    private static final Pattern STATE_WITHOUT_VERB = Pattern.compile("[A-Z][a-z]+(?<!Is)Not(In[A-Z]?\\w*|\\w+able)");
    private static final Pattern KEEPS_A_COPY = Pattern.compile("Keep\\w+(When[A-Z]\\w+|Replica)");
    private static final Pattern VISITED = Pattern.compile(
            "(?:<R> R|void) (?!accept\\(Visitor)(\\w+)\\((?:Listener|Visitor|\\w+Visitor)(?:<R>)? \\w+\\)");

    @Test
    void aSimpleClassNameStandsOnce() {
        Set<String> repeated = sources(SHIPS.asMatchPredicate())
                .flatMap(VocabularyTest::classesAndRefusals)
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
        assertThat(refusals(MAY_NOT_DO, MAY_NOT, false)).isEqualTo(notYet("may-not"));
    }

    @Test
    void aWrongStateIsSaidByIsNot() {
        assertThat(refusals(Pattern.compile(""), STATE_WITHOUT_VERB, true)).isEqualTo(notYet("state"));
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
        assertThat(refusalsIn("class A { class B extends Refusal {} class C extends Refusal {} }")
                        .map(Refused::name))
                .containsExactly("B", "C");
        assertThat(isVisitedByAnotherWord("<R> R tellTo(Listener<R> listener);"))
                .isTrue();
        assertThat(isVisitedByAnotherWord("void tell(Listener listener);")).isTrue();
        assertThat(isVisitedByAnotherWord("<R> R accept(Visitor<R> visitor);")).isFalse();
    }

    private static boolean isVisitedByAnotherWord(String source) {
        Matcher visited = VISITED.matcher(source);
        return visited.find();
    }

    /** Refusals of services, nested ones as well; those of the engine have the words of Salesforce. */
    private static Set<String> refusals(Pattern saying, Pattern name, boolean named) {
        return sources(SHIPS.asMatchPredicate())
                .filter(file -> !file.toString().contains("/platform/"))
                .flatMap(file -> refusalsIn(Checkout.read(file)))
                .filter(refusal -> saying.matcher(refusal.body()).find())
                .map(Refused::name)
                .filter(refusal -> name.matcher(refusal).matches() == named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A refusal ends where the next one begins: those that are nested stand last in their class. */
    private static Stream<Refused> refusalsIn(String source) {
        return REFUSAL.matcher(source).results().map(found -> new Refused(found.group(1), found.group(2)));
    }

    private record Refused(String name, String body) {}

    private static Stream<String> classesAndRefusals(Path file) {
        Stream<String> nested = refusalsIn(Checkout.read(file)).map(Refused::name);
        return Stream.concat(Stream.of(className(file)), nested).distinct();
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
