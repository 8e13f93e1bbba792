package dev.truce.endtoend.repository;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every configuration key of the product, read from the source of its {@code @ConfigMapping} interfaces. */
final class ConfigurationKeys {
    private ConfigurationKeys() {}

    /** One key, with its default (empty when it has to be given or may be absent) and the words of its Javadoc. */
    record Key(String name, String byDefault, String meaning) {}

    static List<Key> all() {
        List<Path> sources = Checkout.filesEndingWith(".java").stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .filter(file -> Checkout.read(file).contains("@ConfigMapping"))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Key> keys = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                keys.addAll(new Reader(docs).read(unit));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees docs;
        private final List<Key> keys = new ArrayList<>();
        private final Map<String, ClassTree> groups = new HashMap<>();

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        List<Key> read(CompilationUnitTree unit) {
            for (var type : unit.getTypeDecls()) {
                if (type instanceof ClassTree mapping) {
                    annotation(mapping.getModifiers(), "ConfigMapping", "prefix")
                            .ifPresent(prefix -> {
                                mapping.getMembers().stream()
                                        .filter(ClassTree.class::isInstance)
                                        .map(ClassTree.class::cast)
                                        .forEach(group ->
                                                groups.put(group.getSimpleName().toString(), group));
                                members(new TreePath(new TreePath(unit), mapping), mapping, prefix);
                            });
                }
            }
            return keys;
        }

        private void members(TreePath at, ClassTree mapping, String prefix) {
            for (var member : mapping.getMembers()) {
                if (member instanceof MethodTree method) {
                    String name = prefix + "."
                            + annotation(method.getModifiers(), "WithName", "value")
                                    .orElseGet(() -> kebab(method.getName().toString()));
                    ClassTree group = groups.get(String.valueOf(method.getReturnType()));
                    if (group == null) {
                        keys.add(new Key(
                                name,
                                annotation(method.getModifiers(), "WithDefault", "value")
                                        .orElse(""),
                                meaning(new TreePath(at, method))));
                    } else {
                        members(new TreePath(at, group), group, name);
                    }
                }
            }
        }

        private String meaning(TreePath method) {
            String comment = docs.getDocComment(method);
            return comment == null
                    ? ""
                    : comment.strip().replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        }

        private static Optional<String> annotation(ModifiersTree modifiers, String name, String attribute) {
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                if (annotation.getAnnotationType().toString().endsWith(name)) {
                    return annotation.getArguments().stream()
                            .map(argument -> value(argument, attribute))
                            .flatMap(Optional::stream)
                            .findFirst();
                }
            }
            return Optional.empty();
        }

        private static Optional<String> value(ExpressionTree argument, String attribute) {
            ExpressionTree value = argument instanceof AssignmentTree assignment
                            && assignment.getVariable().toString().equals(attribute)
                    ? assignment.getExpression()
                    : argument;
            return value instanceof LiteralTree literal
                    ? Optional.of(String.valueOf(literal.getValue()))
                    : Optional.empty();
        }

        private static String kebab(String camelCase) {
            return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        }
    }
}
