package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.query.soql.Operator;
import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.SoqlRefusal;
import dev.truce.platform.sobject.query.soql.SoqlText;
import java.util.Locale;

/** A field is compared in a way, or to a value, that its type does not know. */
final class InvalidFilter extends SoqlRefusal {

    private InvalidFilter(ErrorCode code, SoqlText query, int offset, String reason) {
        super(code, query, offset, reason);
    }

    static InvalidFilter operator(SoqlText query, Path path, SObjectField<?, ?> field, Operator operator) {
        // Salesforce has a code of its own for LIKE
        ErrorCode code = operator == Operator.LIKE ? ErrorCode.INVALID_FIELD : ErrorCode.INVALID_QUERY_FILTER_OPERATOR;
        return new InvalidFilter(
                code,
                query,
                path.offset(),
                "invalid operator: field '%s' of type %s cannot be compared by %s"
                        .formatted(
                                field.name(), typeName(field), operator.symbol().toUpperCase(Locale.ROOT)));
    }

    static InvalidFilter literal(SoqlText query, Path path, SObjectField<?, ?> field) {
        boolean quoted = field.type().kind().isText() || field.type().kind().isId();
        return new InvalidFilter(
                ErrorCode.INVALID_FIELD,
                query,
                path.offset(),
                "value of filter criterion for field '%s' must be of type %s and should %sbe enclosed in quotes"
                        .formatted(field.name(), typeName(field), quoted ? "" : "not "));
    }

    static InvalidFilter id(SoqlText query, Path path, String id) {
        return new InvalidFilter(
                ErrorCode.INVALID_QUERY_FILTER_OPERATOR, query, path.offset(), "invalid ID field: " + id);
    }

    static InvalidFilter number(SoqlText query, Path path, SObjectField<?, ?> field, Object number) {
        return new InvalidFilter(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                query,
                path.offset(),
                "value of filter criterion for field '%s' is outside of the valid range: %s"
                        .formatted(field.name(), number));
    }

    static InvalidFilter order(SoqlText query, Path path, SObjectField<?, ?> field) {
        return new InvalidFilter(
                ErrorCode.INVALID_FIELD,
                query,
                path.offset(),
                "field '%s' can not be sorted in a query call".formatted(field.name()));
    }

    private static String typeName(SObjectField<?, ?> field) {
        String soapType = field.type().kind().soapType();
        return soapType.substring(soapType.indexOf(':') + 1);
    }
}
