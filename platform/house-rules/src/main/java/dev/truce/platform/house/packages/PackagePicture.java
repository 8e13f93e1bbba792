package dev.truce.platform.house.packages;

import java.util.stream.Collectors;

/** Draws the packages of a service in Markdown, with Mermaid: its features, what is inside of them, and who uses whom. */
public final class PackagePicture {
    private final String root;
    private final PackageGraph packages;

    /**
     * A picture of one service.
     *
     * @param root package of the service, such as {@code dev.truce.deals}
     * @param packages the packages below it
     */
    public PackagePicture(String root, PackageGraph packages) {
        this.root = root;
        this.packages = packages;
    }

    /**
     * The picture as the text of a file.
     *
     * @return Markdown, the same for the same packages
     */
    public String markdown() {
        PackageGraph features = packages.features();
        String insides = features.topToBottom().stream()
                .filter(feature -> packages.inside(feature).classes().size() > 1)
                .map(feature -> "\n## " + feature + "\n\n" + diagram(packages.inside(feature)))
                .collect(Collectors.joining());
        return """
                # Packages of `%s`

                Drawn by the service's `ArchitectureTest` from its classes; do not edit it. After a change of packages: \
                `mvn -pl <service> test -Dtest=ArchitectureTest -Dtruce.snapshots=update`.

                A box is a package with the number of its classes, an arrow points to what it uses. Arrows that follow \
                from others are left out here; the table at the end has all.

                %s%s
                ## Every package and what it uses

                | package | classes | uses |
                |--|--|--|
                %s"""
                .formatted(root, diagram(features), insides, table());
    }

    private static String diagram(PackageGraph graph) {
        PackageGraph reduced = graph.reduced();
        StringBuilder lines = new StringBuilder("```mermaid\nflowchart TB\n");
        for (String name : graph.topToBottom()) {
            lines.append("  %s[\"%s (%d)\"]\n"
                    .formatted(id(name), name, graph.classes().get(name)));
        }
        for (String name : graph.topToBottom()) {
            for (String used : reduced.usedBy(name)) {
                lines.append("  %s --> %s\n".formatted(id(name), id(used)));
            }
        }
        return lines.append("```\n").toString();
    }

    private String table() {
        return packages.topToBottom().stream()
                .map(name -> "| `%s` | %d | %s |\n"
                        .formatted(
                                name,
                                packages.classes().get(name),
                                packages.usedBy(name).stream()
                                        .map(used -> "`" + used + "`")
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    /** Some names, such as "end", are words of Mermaid; with an underscore they are not. */
    private static String id(String name) {
        return name.replace('.', '_') + "_";
    }
}
