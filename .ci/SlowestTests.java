import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the time of the tests goes: by module, class and test, from the reports of the last run. */
final class SlowestTests {
    private static final int CLASSES = 40;
    private static final int TESTS = 10;

    private SlowestTests() {}

    /** Something that took time, and how many tests it was. */
    private record Took(String what, double seconds, int tests) {}

    public static void main(String[] folder) throws Exception {
        List<Took> classes = new ArrayList<>();
        List<Took> tests = new ArrayList<>();
        Map<String, Took> modules = new TreeMap<>();
        for (Path report : reportsBelow(Path.of(folder.length == 0 ? "." : folder[0]))) {
            String module =
                    report.getParent().getParent().getParent().normalize().toString();
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            NodeList cases = suite.getElementsByTagName("testcase");
            Took took = new Took(suite.getAttribute("name"), seconds(suite), cases.getLength());
            classes.add(took);
            modules.merge(module, new Took(module, took.seconds(), took.tests()), SlowestTests::sum);
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                tests.add(new Took(test.getAttribute("classname") + "." + test.getAttribute("name"), seconds(test), 1));
            }
        }
        print("Modules", List.copyOf(modules.values()), modules.size());
        print("The slowest test classes", classes, CLASSES);
        print("The slowest tests", tests, TESTS);
        Took all = modules.values().stream().reduce(new Took("all", 0, 0), SlowestTests::sum);
        System.out.printf("%n%,d tests in %,d classes, %,.0f s%n", all.tests(), classes.size(), all.seconds());
    }

    private static List<Path> reportsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.find(
                folder,
                5,
                (file, attributes) -> file.getFileName().toString().matches("TEST-.*\\.xml")
                        && file.getParent().getFileName().toString().matches("(surefire|failsafe)-reports"))) {
            return files.sorted().toList();
        }
    }

    private static Took sum(Took one, Took other) {
        return new Took(one.what(), one.seconds() + other.seconds(), one.tests() + other.tests());
    }

    private static double seconds(Element timed) {
        String time = timed.getAttribute("time").replace(",", "");
        return time.isEmpty() ? 0 : Double.parseDouble(time);
    }

    private static void print(String title, List<Took> took, int most) {
        System.out.printf("%n%-100s %8s %6s%n", title, "seconds", "tests");
        took.stream()
                .sorted(Comparator.comparingDouble(Took::seconds).reversed())
                .limit(most)
                .forEach(one -> System.out.printf("  %-98s %8.1f %6d%n", one.what(), one.seconds(), one.tests()));
    }
}
