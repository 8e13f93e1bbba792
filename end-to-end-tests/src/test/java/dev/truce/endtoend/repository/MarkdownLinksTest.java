package dev.truce.endtoend.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A link in the documentation leads somewhere: to a file of the repository, and to a heading of it. */
class MarkdownLinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.*)$");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        List<Path> documents = Checkout.filesEndingWith(".md");
        documents.forEach(document -> broken.addAll(brokenLinks(document, Checkout.read(document))));
        assertThat(documents).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void brokenLinkIsFound() {
        Path readme = Checkout.root().resolve("README.md");
        assertThat(brokenLinks(readme, "[a](nowhere.md) [b](README.md#no-such-heading) [c](README.md)"))
                .hasSize(2);
    }

    private static List<String> brokenLinks(Path document, String text) {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(text.replaceAll("(?s)```.*?```", ""));
        while (links.find()) {
            String target = links.group(1);
            if (!target.matches("[a-z]+:.*") && !leadsSomewhere(document, target)) {
                broken.add(Checkout.root().relativize(document) + " -> " + target);
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path document, String target) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(file)
                && (parts.length == 1
                        || !file.toString().endsWith(".md")
                        || headings(file).contains(parts[1]));
    }

    private static Set<String> headings(Path file) {
        return HEADING.matcher(Checkout.read(file))
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{Alnum}\\s_-]", "")
                        .strip()
                        .replaceAll("\\s", "-"))
                .collect(Collectors.toSet());
    }
}
