package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.soql.SearchScope;
import dev.truce.platform.soql.SearchTerm;
import java.util.List;
import java.util.stream.Collectors;

/** Translates a search term to a condition on the texts of one object that the actor may read. */
final class TextSearch implements SearchTerm.Visitor<String> {
    private final Translation.Parts parts;
    private final List<String> searched;

    TextSearch(RowSource rows, SearchScope scope, Translation.Parts parts) {
        this.parts = parts;
        this.searched = searched(rows, scope, parts.asker().visible());
    }

    /**
     * The text that is searched. Where that is not all of it, all of it comes first: whatever is in a part is in the
     * whole, and only the whole has an index.
     */
    private static List<String> searched(RowSource rows, SearchScope scope, VisibleObjects visible) {
        List<? extends SObjectField<?, ?>> all = SearchedText.fields(rows.type(), SearchScope.ALL);
        List<? extends SObjectField<?, ?>> wanted = SearchedText.fields(rows.type(), scope).stream()
                .filter(field -> visible.field(rows.type(), field.name()).isPresent())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String whole = SearchedText.expression(all, field -> rows.column(field.attribute()));
        return wanted.size() == all.size()
                ? List.of(whole)
                : List.of(whole, SearchedText.expression(wanted, field -> rows.column(field.attribute())));
    }

    @Override
    public String words(SearchTerm.Words words) {
        return searched.isEmpty()
                ? "false"
                : searched.stream()
                        .map(text -> text + " ~* " + parts.parameters().bind(words.pattern()))
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    @Override
    public String all(SearchTerm.All all) {
        return joined(" and ", all.terms());
    }

    @Override
    public String any(SearchTerm.Any any) {
        return joined(" or ", any.terms());
    }

    @Override
    public String not(SearchTerm.Not not) {
        return "not " + not.term().accept(this);
    }

    private String joined(String operator, List<SearchTerm> terms) {
        return terms.stream().map(term -> term.accept(this)).collect(Collectors.joining(operator, "(", ")"));
    }
}
