package dev.truce.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.sobject.picklist.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A role or a side in quotes is a typo that compiles. Clients from outside (the demo, the tests of the whole system) write
 * words, as all clients do; examples of the API documentation have to be constants.
 */
class RoleLiteralsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().resolve("..").normalize();
    private static final List<String> WHOLE = List.of(
            "replicas/src",
            "deal-service/src",
            "handoff-service/src",
            "account-ownership-service/src",
            "roles/src/main");
    private static final Pattern LITERAL =
            Pattern.compile(Stream.of(Labelled.labels(Role.class), Labelled.labels(Side.class))
                    .flatMap(Stream::of)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "\"(?:", ")\"")));
    private static final Pattern EXAMPLE = Pattern.compile("\\bexamples = \"");
    /** The enums themselves, and an industry that is called like a role. */
    private static final List<String> OTHER_MEANING = List.of("Role.java", "Side.java", "Industries.java");

    @Test
    void rolesAndSidesAreTypes() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (isLiteral(lines.get(i))) {
                    found.add("%s:%d %s"
                            .formatted(
                                    ROOT.relativize(file), i + 1, lines.get(i).strip()));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void allModulesAreRead() {
        assertThat(sources())
                .map(file -> ROOT.relativize(file).getName(0).toString())
                .contains("platform", "replicas", "deal-service", "handoff-service", "account-ownership-service");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleInQuotesIsFound(Role role) {
        assertThat(isLiteral("if (actor.hasRole(\"%s\")) {".formatted(role.label())))
                .isTrue();
        assertThat(isLiteral("if (actor.hasRole(Role.%s)) {".formatted(role))).isFalse();
        assertThat(isLiteral("\"only a %s may do that\"".formatted(role.label())))
                .isFalse();
        assertThat(isLiteral("@Schema(examples = \"%s\")".formatted(role.label())))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void sideInQuotesIsFound(Side side) {
        assertThat(isLiteral("person.isOn(\"%s\")".formatted(side.label()))).isTrue();
    }

    private static boolean isLiteral(String line) {
        return LITERAL.matcher(line).find() && !EXAMPLE.matcher(line).find();
    }

    private static List<Path> sources() {
        List<Path> roots = new ArrayList<>(WHOLE.stream().map(ROOT::resolve).toList());
        try (Stream<Path> platform = Files.list(ROOT.resolve("platform"))) {
            platform.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .forEach(roots::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return roots.stream().flatMap(RoleLiteralsTest::sourcesBelow).toList();
    }

    private static Stream<Path> sourcesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !OTHER_MEANING.contains(file.getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
