package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A field that is selected of each row, and the form its values take in the answer. */
record SelectedTerm(Path path, Function<SObjectField<?, ?>, UnaryOperator<Object>> forms) {

    static SelectedTerm plain(Path path) {
        return new SelectedTerm(path, field -> field::json);
    }

    UnaryOperator<Object> form(SObjectField<?, ?> field) {
        return forms.apply(field);
    }

    /** Finds the field in a term; there is none in terms that are about groups. */
    static final class Reader implements Term.Visitor<SelectedTerm> {
        private final SoqlText query;

        Reader(SoqlText query) {
            this.query = query;
        }

        @Override
        public SelectedTerm field(Term.Field field) {
            return plain(field.path());
        }

        @Override
        public SelectedTerm label(Term.Label label) {
            return new SelectedTerm(label.path(), field -> Labels.of(query, label.offset(), field));
        }

        @Override
        public SelectedTerm formatted(Term.Formatted formatted) {
            return new SelectedTerm(
                    formatted.of().accept(this).path(),
                    field -> Formats.of(field.type().kind()));
        }

        /** One currency is used throughout. */
        @Override
        public SelectedTerm converted(Term.Converted converted) {
            return plain(converted.path());
        }

        @Override
        public SelectedTerm datePart(Term.DatePart part) {
            throw aboutGroups(part);
        }

        @Override
        public SelectedTerm aggregate(Term.Aggregate aggregate) {
            throw aboutGroups(aggregate);
        }

        @Override
        public SelectedTerm grouping(Term.GroupingOf grouping) {
            throw aboutGroups(grouping);
        }

        private static IllegalStateException aboutGroups(Term term) {
            return new IllegalStateException("a query with such a term is answered by groups: " + term);
        }
    }
}
