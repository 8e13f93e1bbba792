package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.soql.SearchScope;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of a record that is searched: its fields of a scope, one behind the other. */
public final class SearchedText {
    private static final Set<String> NAMES = Set.of("Name", "FirstName", "LastName");

    /** A word that is part of no phrase, so that no phrase begins in one field and ends in the next. */
    private static final String BETWEEN = " || ' _ ' || ";

    private SearchedText() {}

    /** The expression that the index of an object is on. */
    public static String indexed(SObjectType<?> type, Tables tables) {
        return expression(fields(type, SearchScope.ALL), field -> tables.column(type, field.attribute()));
    }

    static List<? extends SObjectField<?, ?>> fields(SObjectType<?> type, SearchScope scope) {
        return type.fields().stream().filter(field -> isIn(scope, field)).toList();
    }

    static String expression(List<? extends SObjectField<?, ?>> fields, Function<SObjectField<?, ?>, String> column) {
        return fields.stream()
                .map(field -> "coalesce(%s, '')::text".formatted(column.apply(field)))
                .collect(Collectors.joining(BETWEEN, "(", ")"));
    }

    private static boolean isIn(SearchScope scope, SObjectField<?, ?> field) {
        FieldKind kind = field.type().kind();
        return switch (scope) {
            case ALL, SIDEBAR -> kind.isSearched() && !field.isCalculated();
            case NAME -> NAMES.contains(field.name()) && kind.isSearched();
            case EMAIL -> kind == FieldKind.EMAIL;
            case PHONE -> kind == FieldKind.PHONE;
        };
    }
}
