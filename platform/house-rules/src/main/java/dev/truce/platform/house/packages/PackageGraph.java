package dev.truce.platform.house.packages;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Packages with the number of their top-level classes, and which of them uses which.
 *
 * @param classes number of classes by the name of the package, as seen from the root
 * @param uses names of the packages that a package uses; itself and others than those in {@code classes} are left out
 */
public record PackageGraph(SortedMap<String, Integer> classes, SortedMap<String, SortedSet<String>> uses) {

    /**
     * The packages below a root; classes of the root itself are in a package named by the end of its name.
     *
     * @param all classes that were imported
     * @param root name of a package, such as {@code dev.truce.deals}
     * @return the packages with all arrows between them
     */
    public static PackageGraph of(JavaClasses all, String root) {
        PackageGraph graph = new PackageGraph(new TreeMap<>(), new TreeMap<>());
        for (JavaClass one : all) {
            String from = below(root, one.getPackageName());
            if (from == null || one.getSimpleName().equals("package-info")) {
                continue;
            }
            if (one.isTopLevelClass()) {
                graph.classes.merge(from, 1, Integer::sum);
            }
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                graph.draw(
                        from,
                        below(
                                root,
                                dependency
                                        .getTargetClass()
                                        .getBaseComponentType()
                                        .getPackageName()));
            }
        }
        return graph;
    }

    /**
     * The features: what is in packages below a feature counts as its own.
     *
     * @return a graph of the first parts of the names
     */
    public PackageGraph features() {
        return named(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
    }

    /**
     * The packages of one feature.
     *
     * @param feature first part of their names
     * @return a graph of the rest of the names; classes that are in no package below it are named by the feature
     */
    public PackageGraph inside(String feature) {
        return named(name -> below(feature, name));
    }

    /**
     * The same packages without the arrows that follow from others: if there is a longer way, the short one is left out.
     *
     * @return the least number of arrows that lead to the same packages
     */
    public PackageGraph reduced() {
        PackageGraph reduced = named(Function.identity());
        uses.forEach((from, all) -> {
            for (String to : all) {
                SortedSet<String> left = reduced.usedBy(from);
                left.remove(to);
                if (!reduced.reached(from).contains(to)) {
                    left.add(to);
                }
            }
        });
        return reduced;
    }

    /**
     * The names in the order in which a reader meets them: who uses others stands above them.
     *
     * @return every package once
     */
    public List<String> topToBottom() {
        return classes.keySet().stream()
                .sorted(Comparator.<String>comparingInt(name -> -reached(name).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * What a package uses itself.
     *
     * @param name of a package
     * @return names of others, in alphabetical order
     */
    public SortedSet<String> usedBy(String name) {
        return uses.getOrDefault(name, new TreeSet<>());
    }

    private Set<String> reached(String start) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(usedBy(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(usedBy(next));
            }
        }
        return reached;
    }

    private PackageGraph named(Function<String, @Nullable String> naming) {
        PackageGraph graph = new PackageGraph(new TreeMap<>(), new TreeMap<>());
        classes.forEach((name, number) -> {
            String other = naming.apply(name);
            if (other != null) {
                graph.classes.merge(other, number, Integer::sum);
            }
        });
        uses.forEach((from, all) -> all.forEach(to -> graph.draw(naming.apply(from), naming.apply(to))));
        return graph;
    }

    private void draw(@Nullable String from, @Nullable String to) {
        if (from != null && to != null && !from.equals(to)) {
            uses.computeIfAbsent(from, unseen -> new TreeSet<>()).add(to);
        }
    }

    private static @Nullable String below(String root, String name) {
        if (name.equals(root)) {
            return root.substring(root.lastIndexOf('.') + 1);
        }
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : null;
    }
}
