package dev.truce.platform.sobject.query.soql;

import io.github.apexdevtools.apexparser.ApexParser;
import io.github.apexdevtools.apexparser.ApexParser.FieldOrderContext;
import io.github.apexdevtools.apexparser.ApexParser.FromNameListContext;
import io.github.apexdevtools.apexparser.ApexParser.LimitClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.OffsetClauseContext;
import io.github.apexdevtools.apexparser.ApexParser.QueryContext;
import io.github.apexdevtools.apexparser.ApexParser.SelectEntryContext;
import io.github.apexdevtools.apexparser.ApexParser.SoqlFunctionContext;
import io.github.apexdevtools.apexparser.ApexParser.SoqlIdContext;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads a query: its conditions by {@link ConditionReader}, the rest by the grammar. */
final class QueryReader {
    private static final int LARGEST_OFFSET = 2_000;
    /** Words that end what stands before them, and so cannot be an alias although the grammar takes them. */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "asc",
            "by",
            "desc",
            "excludes",
            "false",
            "first",
            "for",
            "from",
            "group",
            "having",
            "in",
            "includes",
            "last",
            "like",
            "limit",
            "not",
            "null",
            "nulls",
            "offset",
            "or",
            "order",
            "select",
            "true",
            "typeof",
            "update",
            "using",
            "where",
            "with");

    private final SoqlText query;

    QueryReader(SoqlText query) {
        this.query = query;
    }

    Query read() {
        QuotedTexts quoted = QuotedTexts.of(query);
        SoqlTokens tokens = SoqlTokens.of(query, quoted);
        Optional<Condition> where = Optional.empty();
        int whereAt = tokens.indexOfWhere();
        if (whereAt >= 0) {
            ApexParser parser = tokens.parser();
            parser.getTokenStream().seek(whereAt + 1);
            ConditionReader conditions = new ConditionReader(query, quoted, parser);
            where = Optional.of(conditions.condition());
            tokens = conditions.withoutAllButOne(tokens, whereAt + 1);
        }
        return query(tokens, where);
    }

    private Query query(SoqlTokens tokens, Optional<Condition> where) {
        ApexParser parser = tokens.parser();
        QueryContext written = parser.query();
        if (parser.getCurrentToken().getType() != Token.EOF) {
            throw SyntaxErrors.unexpected(query, parser.getCurrentToken());
        }
        requireSupported(written);
        FromObject from = from(written.fromNameList());
        Selection selection = selection(written.selectList().selectEntry());
        List<Ordering> order = written.orderByClause() == null
                ? List.of()
                : written.orderByClause().fieldOrderList().fieldOrder().stream()
                        .map(this::ordering)
                        .toList();
        if (selection instanceof Selection.RowCount) {
            refuse(written.orderByClause(), "COUNT() with ORDER BY is");
        }
        return new Query(
                query, selection, from, where, order, limit(written.limitClause()), offset(written.offsetClause()));
    }

    private void requireSupported(QueryContext written) {
        refuse(written.groupByClause(), "GROUP BY is");
        refuse(written.allRowsClause(), "ALL ROWS is (ask /queryAll instead)");
        if (written.usingScope() != null
                && !written.usingScope().soqlId().getText().equalsIgnoreCase("everything")) {
            refuse(written.usingScope(), "USING SCOPE is");
        }
        if (written.withClause() != null && written.withClause().DATA() != null) {
            refuse(written.withClause(), "WITH DATA CATEGORY is");
        }
        if (written.withClause() != null && written.withClause().logicalExpression() != null) {
            refuse(written.withClause(), "WITH followed by a condition is");
        }
    }

    private void refuse(@Nullable ParserRuleContext clause, String what) {
        if (clause != null) {
            throw MalformedQuery.unsupported(query, clause.getStart().getStartIndex(), what);
        }
    }

    private FromObject from(FromNameListContext written) {
        if (written.fieldName().size() > 1) {
            throw MalformedQuery.unsupported(
                    query, written.fieldName(1).getStart().getStartIndex(), "several objects in FROM are");
        }
        Path object = ComparisonReader.path(written.fieldName(0));
        Optional<String> alias = written.soqlId().stream().findFirst().map(this::alias);
        return new FromObject(object.toString(), alias, object.offset());
    }

    private String alias(SoqlIdContext written) {
        if (RESERVED.contains(written.getText().toLowerCase(Locale.ROOT))) {
            throw SyntaxErrors.unexpected(query, written.getStart());
        }
        return written.getText();
    }

    private Selection selection(List<SelectEntryContext> entries) {
        if (entries.size() == 1 && isRowCount(entries.get(0))) {
            return new Selection.RowCount();
        }
        return new Selection.Fields(entries.stream().map(this::selected).toList());
    }

    private static boolean isRowCount(SelectEntryContext entry) {
        SoqlFunctionContext function = entry.soqlFunction();
        return function != null && function.COUNT() != null && function.fieldName() == null && entry.soqlId() == null;
    }

    private Path selected(SelectEntryContext entry) {
        if (entry.soqlFunction() != null) {
            String function = entry.soqlFunction().getStart().getText().toUpperCase(Locale.ROOT);
            refuse(entry, "the function %s() in SELECT is".formatted(function));
        }
        if (entry.subQuery() != null) {
            refuse(entry, "subqueries are");
        }
        refuse(entry.typeOf(), "TYPEOF is");
        if (entry.soqlId() != null) {
            throw new MalformedQuery(
                    query,
                    entry.soqlId().getStart().getStartIndex(),
                    "only aggregate expressions use field aliasing: '%s'".formatted(alias(entry.soqlId())));
        }
        return ComparisonReader.path(entry.fieldName());
    }

    private Ordering ordering(FieldOrderContext written) {
        refuse(written.soqlFunction(), "functions in ORDER BY are");
        return new Ordering(ComparisonReader.path(written.fieldName()), written.DESC() != null, written.LAST() != null);
    }

    private OptionalInt limit(@Nullable LimitClauseContext written) {
        if (written == null) {
            return OptionalInt.empty();
        }
        refuseVariable(written.boundExpression());
        return OptionalInt.of(integer(written.IntegerLiteral().getText()));
    }

    private int offset(@Nullable OffsetClauseContext written) {
        if (written == null) {
            return 0;
        }
        refuseVariable(written.boundExpression());
        int offset = integer(written.IntegerLiteral().getText());
        if (offset > LARGEST_OFFSET) {
            throw new OffsetTooLarge(query, written.IntegerLiteral().getSymbol().getStartIndex(), LARGEST_OFFSET);
        }
        return offset;
    }

    private void refuseVariable(@Nullable ParserRuleContext variable) {
        if (variable != null) {
            throw new MalformedQuery(
                    query, variable.getStart().getStartIndex(), "Bind variables only allowed in Apex code");
        }
    }

    /** More rows than an integer can count are as good as all. */
    private static int integer(String digits) {
        return new BigInteger(digits).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
