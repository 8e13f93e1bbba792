package dev.truce.platform.sobject.query.sql;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code columns=true} tells of a column of the answer; the members are those of Salesforce.
 *
 * @param aggregate whether it is made of several records: an aggregate, or children
 * @param joinColumns the columns of the parent or the children it stands for
 */
@JsonPropertyOrder(alphabetic = true)
public record ColumnMetadata(
        boolean aggregate,
        String apexType,
        boolean booleanType,
        String columnName,
        boolean custom,
        String displayName,
        @Nullable String foreignKeyName,
        boolean insertable,
        List<ColumnMetadata> joinColumns,
        boolean numberType,
        boolean textType,
        boolean updatable) {

    /** A field under a name. */
    static ColumnMetadata field(SObjectField<?, ?> field, String name) {
        FieldKind kind = field.type().kind();
        return new ColumnMetadata(
                false,
                apexType(kind),
                kind == FieldKind.BOOLEAN,
                name,
                field.isCustom(),
                name,
                null,
                field.isCreateable(),
                List.of(),
                kind.isNumber(),
                kind.isText(),
                field.isUpdateable());
    }

    /**
     * A value of a group of rows.
     *
     * @param aggregate whether a function made it of several rows or of a date; a field that the rows are grouped by is
     *     one as in any query
     */
    static ColumnMetadata ofGroup(String name, String displayName, FieldKind kind, boolean aggregate) {
        return new ColumnMetadata(
                aggregate,
                apexType(kind),
                kind == FieldKind.BOOLEAN,
                name,
                false,
                displayName,
                null,
                false,
                List.of(),
                kind.isNumber(),
                kind.isText(),
                false);
    }

    /** A parent, or children. */
    static ColumnMetadata joined(String relationship, boolean children, List<ColumnMetadata> columns) {
        return new ColumnMetadata(
                children,
                "complexvalue",
                false,
                relationship,
                relationship.endsWith("__r"),
                relationship,
                children ? null : relationship,
                false,
                columns,
                false,
                false,
                false);
    }

    private static String apexType(FieldKind kind) {
        return switch (kind) {
            case ID, REFERENCE -> "Id";
            case STRING, TEXTAREA, EMAIL, PHONE, URL, PICKLIST, MULTIPICKLIST -> "String";
            case BOOLEAN -> "Boolean";
            case INT -> "Integer";
            case DOUBLE, CURRENCY, PERCENT -> "Double";
            case DATE -> "Date";
            case DATETIME -> "Datetime";
        };
    }
}
