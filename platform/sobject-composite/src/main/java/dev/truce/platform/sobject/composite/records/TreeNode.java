package dev.truce.platform.sobject.composite.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of a tree with the records below it.
 *
 * @param relationship by which the parent reaches it; empty at the root
 * @param record its own fields
 */
record TreeNode(String relationship, SentRecord record, List<TreeNode> children) {

    static TreeNode of(String relationship, JsonNode json) {
        if (!(json instanceof ObjectNode sent)) {
            return new TreeNode(relationship, new SentRecord(json), List.of());
        }
        ObjectNode own = sent.objectNode();
        List<TreeNode> children = new ArrayList<>();
        sent.properties().forEach(member -> {
            JsonNode records = member.getValue().path("records");
            if (records.isArray()) {
                records.forEach(child -> children.add(of(member.getKey(), child)));
            } else {
                own.set(member.getKey(), member.getValue());
            }
        });
        return new TreeNode(relationship, new SentRecord(own), children);
    }

    String referenceId() {
        return record.json().path("attributes").path("referenceId").asText("");
    }

    /** This node and all below it, parents first. */
    List<TreeNode> all() {
        List<TreeNode> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    int depth() {
        return 1 + children.stream().mapToInt(TreeNode::depth).max().orElse(0);
    }
}
