package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Failures;
import dev.truce.platform.sobject.row.JsonBody;
import dev.truce.platform.sobject.row.OuterTransaction;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.RowChanges;
import dev.truce.platform.sobject.row.WorkingSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates records and those below them in one transaction; the first that is refused undoes all. */
@ApplicationScoped
class PlantTree {
    private static final int MOST_RECORDS = 200;
    private static final int MOST_LEVELS = 5;
    private static final int MOST_OBJECTS = 5;
    private final ReadableObjects objects;
    private final RowChanges changes;
    private final WorkingSet working;

    PlantTree(ReadableObjects objects, RowChanges changes, WorkingSet working) {
        this.objects = objects;
        this.changes = changes;
        this.working = working;
    }

    /**
     * Answers with the ids of all records, or with what is wrong with the first one that was refused.
     *
     * @param object API name of what stands at the root
     * @throws RefusedTree when it is too large or its reference ids are not clear
     */
    TreeAnswer plant(String object, Collection collection) {
        SObjectType<?> root = objects.named(object);
        List<TreeNode> trees = collection.sent().stream()
                .map(record -> TreeNode.of("", record.json()))
                .toList();
        requireLimits(trees);
        List<TreeAnswer.Node> planted = new ArrayList<>();
        try {
            QuarkusTransaction.joiningExisting().run(() -> trees.forEach(tree -> plantRoot(root, tree, planted)));
            return TreeAnswer.saved(planted);
        } catch (Refused refused) {
            OuterTransaction.giveUp();
            return TreeAnswer.refused(refused.referenceId, refused.errors);
        }
    }

    private void plantRoot(SObjectType<?> root, TreeNode tree, List<TreeAnswer.Node> planted) {
        naming(tree, () -> {
            SObjectType<?> type = tree.record().type(objects);
            if (!type.name().equals(root.name())) {
                throw RefusedTree.anotherObject(root.name(), type.name());
            }
        });
        plant(root, tree, tree.record().fields(), planted);
        working.release();
    }

    private void plant(SObjectType<?> type, TreeNode node, JsonBody fields, List<TreeAnswer.Node> planted) {
        naming(node, () -> planted.add(new TreeAnswer.Node(node.referenceId(), changes.create(type, fields), null)));
        String id = planted.get(planted.size() - 1).id();
        for (TreeNode child : node.children()) {
            naming(child, () -> {
                SObjectType<?> childType = child.record().type(objects);
                String parentField = parentField(type, child.relationship(), childType);
                plant(childType, child, child.record().fields().with(parentField, String.valueOf(id)), planted);
            });
        }
    }

    private static String parentField(SObjectType<?> parent, String relationship, SObjectType<?> child) {
        return child.fields().stream()
                .filter(field -> field.referenceTo().contains(parent.name()))
                .filter(field -> relationship.equalsIgnoreCase(field.childRelationshipName()))
                .map(SObjectField::name)
                .findFirst()
                .orElseThrow(() -> RefusedTree.noSuchRelationship(relationship, parent.name(), child.name()));
    }

    private static void naming(TreeNode node, Runnable step) {
        try {
            step.run();
        } catch (Refused named) {
            throw named;
        } catch (RuntimeException refused) {
            throw new Refused(node.referenceId(), Failures.errorsFor(refused, "POST"));
        }
    }

    private static void requireLimits(List<TreeNode> trees) {
        List<TreeNode> all = trees.stream().flatMap(tree -> tree.all().stream()).toList();
        requireAtMost(MOST_RECORDS, "records", all.size());
        requireAtMost(
                MOST_LEVELS,
                "levels",
                trees.stream().mapToInt(TreeNode::depth).max().orElse(0));
        Set<String> types = all.stream()
                .map(node -> node.record().typeName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        requireAtMost(MOST_OBJECTS, "objects", types.size());
        Set<String> referenceIds = new HashSet<>();
        for (TreeNode node : all) {
            if (node.referenceId().isBlank() || !referenceIds.add(node.referenceId())) {
                throw RefusedTree.badReferenceId(node.referenceId());
            }
        }
    }

    private static void requireAtMost(int most, String what, int sent) {
        if (sent > most) {
            throw RefusedTree.tooLarge(what, sent, most);
        }
    }

    /** Undoes the transaction and says which record was at fault. */
    private static final class Refused extends RuntimeException {
        private final String referenceId;
        private final transient List<ApiError> errors;

        Refused(String referenceId, List<ApiError> errors) {
            super(null, null, false, false);
            this.referenceId = referenceId;
            this.errors = errors;
        }
    }
}
