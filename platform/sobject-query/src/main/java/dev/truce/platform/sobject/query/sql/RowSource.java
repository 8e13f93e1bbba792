package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of one object in the from clause: those that are asked for, or parents reached from them. */
final class RowSource {
    private final String alias;
    private final SObjectType<?> type;
    private final boolean isParent;
    private final Tables tables;
    private final Map<String, RowSource> parents = new LinkedHashMap<>();

    RowSource(String alias, SObjectType<?> type, boolean isParent, Tables tables) {
        this.alias = alias;
        this.type = type;
        this.isParent = isParent;
        this.tables = tables;
    }

    SObjectType<?> type() {
        return type;
    }

    /** The table under its alias. */
    String table() {
        return tables.table(type) + " " + alias;
    }

    /** The column of an attribute of the entity. */
    String column(String attribute) {
        return alias + "." + tables.column(type, attribute);
    }

    String id() {
        return column("id");
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
