package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.soql.Operator;
import dev.truce.platform.soql.SoqlText;
import java.util.Locale;

/** A field is compared in a way, or to a value, that its type does not know. */
final class InvalidFilter extends SoqlRefusal {

    private InvalidFilter(ErrorCode code, SoqlText query, int offset, String reason) {
        super(code, query, offset, reason);
    }

    static InvalidFilter operator(SoqlText query, int offset, Column column, Operator operator) {
        // Salesforce has a code of its own for LIKE
        ErrorCode code = operator == Operator.LIKE ? ErrorCode.INVALID_FIELD : ErrorCode.INVALID_QUERY_FILTER_OPERATOR;
        return new InvalidFilter(
                code,
                query,
                offset,
                "invalid operator: field '%s' of type %s cannot be compared by %s"
                        .formatted(
                                column.name(),
                                typeName(column),
                                operator.symbol().toUpperCase(Locale.ROOT)));
    }

    static InvalidFilter literal(SoqlText query, int offset, Column column) {
        boolean quoted = column.kind().isText() || column.kind().isId();
        return new InvalidFilter(
                ErrorCode.INVALID_FIELD,
                query,
                offset,
                "value of filter criterion for field '%s' must be of type %s and should %sbe enclosed in quotes"
                        .formatted(column.name(), typeName(column), quoted ? "" : "not "));
    }

    static InvalidFilter id(SoqlText query, int offset, String id) {
        return new InvalidFilter(ErrorCode.INVALID_QUERY_FILTER_OPERATOR, query, offset, "invalid ID field: " + id);
    }

    static InvalidFilter number(SoqlText query, int offset, Column column, Object number) {
        return new InvalidFilter(
                ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                query,
                offset,
                "value of filter criterion for field '%s' is outside of the valid range: %s"
                        .formatted(column.name(), number));
    }

    static InvalidFilter order(SoqlText query, int offset, Column column) {
        return new InvalidFilter(
                ErrorCode.INVALID_FIELD,
                query,
                offset,
                "field '%s' can not be sorted in a query call".formatted(column.name()));
    }

    static InvalidFilter group(SoqlText query, int offset, Column column) {
        return new InvalidFilter(
                ErrorCode.INVALID_FIELD,
                query,
                offset,
                "field '%s' can not be grouped in a query call".formatted(column.name()));
    }

    private static String typeName(Column column) {
        String soapType = column.kind().soapType();
        return soapType.substring(soapType.indexOf(':') + 1);
    }
}
