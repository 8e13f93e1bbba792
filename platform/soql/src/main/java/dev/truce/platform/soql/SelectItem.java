package dev.truce.platform.soql;

import java.util.List;
import java.util.Optional;

/** One thing that a query selects. */
public sealed interface SelectItem {

    <R> R accept(Visitor<R> visitor);

    /** Where it stands in the query. */
    int offset();

    /** One answer for each kind of item. */
    interface Visitor<R> {
        R value(Value value);

        R children(Children children);

        R typeOf(TypeOf typeOf);

        R fieldSet(FieldSet fieldSet);
    }

    /** A field or a function of one, perhaps under a name of its own. */
    record Value(Term term, Optional<Alias> alias) implements SelectItem {
        @Override
        public int offset() {
            return term.offset();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** The children of each row: {@code (SELECT Id FROM Opportunities)}. */
    record Children(Query query, int offset) implements SelectItem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.children(this);
        }
    }

    /**
     * Fields of a parent by what it is: {@code TYPEOF Owner WHEN User THEN Email ELSE Name END}.
     *
     * @param relationship the path to the parent, which is its last segment
     */
    record TypeOf(Path relationship, List<When> cases, List<Path> otherwise, int offset) implements SelectItem {
        public TypeOf {
            cases = List.copyOf(cases);
            otherwise = List.copyOf(otherwise);
        }

        /** The fields of a parent that is of this object. */
        public record When(String object, List<Path> fields) {
            public When {
                fields = List.copyOf(fields);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typeOf(this);
        }
    }

    /** {@code FIELDS(ALL)}. */
    record FieldSet(Kind kind, int offset) implements SelectItem {

        /** Which fields of the object. */
        public enum Kind {
            ALL,
            STANDARD,
            CUSTOM
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fieldSet(this);
        }
    }
}
