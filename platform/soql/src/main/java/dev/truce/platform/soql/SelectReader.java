package dev.truce.platform.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what stands between SELECT and FROM. */
final class SelectReader {
    private final TokenReader tokens;
    private final TermReader terms;
    private final Supplier<Query> inner;

    /** @param inner reads a query that begins at the next token */
    SelectReader(TokenReader tokens, TermReader terms, Supplier<Query> inner) {
        this.tokens = tokens;
        this.terms = terms;
        this.inner = inner;
    }

    Selection selection() {
        if (tokens.take("count", "(", ")")) {
            if (!tokens.at("from")) {
                throw tokens.unexpected();
            }
            return new Selection.RowCount();
        }
        List<SelectItem> items = new ArrayList<>();
        do {
            items.add(item());
        } while (tokens.take(","));
        return new Selection.Items(items);
    }

    private SelectItem item() {
        int offset = tokens.peek().offset();
        if (tokens.at("from")) {
            throw tokens.unexpected();
        }
        if (tokens.take("(")) {
            SelectItem children = new SelectItem.Children(inner.get(), offset);
            tokens.expect(")");
            return children;
        }
        if (tokens.take("fields", "(")) {
            SelectItem fields = new SelectItem.FieldSet(fieldSet(), offset);
            tokens.expect(")");
            return fields;
        }
        if (tokens.at("typeof") && !tokens.at("typeof", ",") && !tokens.at("typeof", "from")) {
            return typeOf();
        }
        Term term = terms.term();
        return new SelectItem.Value(term, tokens.atAlias() ? Optional.of(tokens.alias()) : Optional.empty());
    }

    private SelectItem.FieldSet.Kind fieldSet() {
        for (SelectItem.FieldSet.Kind kind : SelectItem.FieldSet.Kind.values()) {
            if (tokens.take(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw tokens.unexpected();
    }

    private SelectItem typeOf() {
        int offset = tokens.next().offset();
        Path relationship = tokens.path();
        List<SelectItem.TypeOf.When> cases = new ArrayList<>();
        while (tokens.take("when")) {
            String object = tokens.expect(Token.Kind.WORD).text();
            tokens.expect("then");
            cases.add(new SelectItem.TypeOf.When(object, paths()));
        }
        if (cases.isEmpty()) {
            throw tokens.unexpected();
        }
        List<Path> otherwise = tokens.take("else") ? paths() : List.of();
        tokens.expect("end");
        return new SelectItem.TypeOf(relationship, cases, otherwise, offset);
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        do {
            paths.add(tokens.path());
        } while (tokens.take(","));
        return paths;
    }
}
