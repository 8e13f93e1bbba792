package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.SObjectType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of one object in the from clause: those that are asked for, or parents reached from them. */
final class RowSource {
    private final String alias;
    private final SObjectType<?> type;
    private final boolean isParent;
    private final Map<String, RowSource> parents = new LinkedHashMap<>();

    RowSource(String alias, SObjectType<?> type, boolean isParent) {
        this.alias = alias;
        this.type = type;
        this.isParent = isParent;
    }

    String alias() {
        return alias;
    }

    SObjectType<?> type() {
        return type;
    }

    /** Whether the row may be missing. */
    boolean isParent() {
        return isParent;
    }

    /** Parents already joined, by the canonical name of their relationship. */
    Map<String, RowSource> parents() {
        return parents;
    }
}
