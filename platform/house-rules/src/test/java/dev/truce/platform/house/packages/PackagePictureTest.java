package dev.truce.platform.house.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackagePictureTest {
    private static final String UNTIDY = "dev.truce.platform.house.untidy";

    @Test
    void classesAndArrowsAreThoseOfTheCode() {
        PackageGraph graph = PackageGraph.of(new ClassFileImporter().importPackages(UNTIDY), UNTIDY);

        assertThat(graph.classes()).containsOnlyKeys("one", "two", "untidy", "util");
        assertThat(graph.classes()).containsEntry("one", 1);
        assertThat(graph.usedBy("one")).contains("two");
        assertThat(graph.usedBy("two")).contains("one");
    }

    @Test
    void anArrowThatFollowsFromOthersIsLeftOut() {
        PackageGraph graph = graph(Map.of("close", List.of("deal", "money"), "deal", List.of("money")));

        assertThat(graph.reduced().usedBy("close")).containsExactly("deal");
        assertThat(graph.reduced().usedBy("deal")).containsExactly("money");
        assertThat(graph.usedBy("close")).containsExactly("deal", "money");
    }

    @Test
    void packagesThatNeedEachOtherKeepAWayToWhatTheyUse() {
        PackageGraph reduced =
                graph(Map.of("a", List.of("b", "c"), "b", List.of("a", "c"))).reduced();

        assertThat(reduced.usedBy("a")).containsExactly("b");
        assertThat(reduced.usedBy("b")).containsExactly("a", "c");
    }

    @Test
    void whoUsesOthersStandsAbove() {
        assertThat(graph(Map.of("z", List.of("deal"), "deal", List.of("money"), "a", List.of("money")))
                        .topToBottom())
                .containsExactly("z", "a", "deal", "money");
    }

    @Test
    void packagesBelowAFeatureAreDrawnApart() {
        PackageGraph graph = graph(Map.of("deal.team", List.of("deal", "account"), "deal", List.of("account")));

        assertThat(new PackagePicture("dev.truce.deals", graph).markdown())
                .contains(
                        """
                        flowchart TB
                          deal_["deal (2)"]
                          account_["account (1)"]
                          deal_ --> account_
                        """)
                .contains(
                        """
                        ## deal

                        ```mermaid
                        flowchart TB
                          team_["team (1)"]
                          deal_["deal (1)"]
                          team_ --> deal_
                        """)
                .contains("| `deal.team` | 1 | `account`, `deal` |\n")
                .doesNotContain("## account");
    }

    /** One class in each package that is named. */
    private static PackageGraph graph(Map<String, List<String>> uses) {
        SortedMap<String, Integer> classes = new TreeMap<>();
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        uses.forEach((from, all) -> {
            classes.put(from, 1);
            all.forEach(to -> classes.put(to, 1));
            arrows.put(from, new TreeSet<>(all));
        });
        return new PackageGraph(classes, arrows);
    }
}
