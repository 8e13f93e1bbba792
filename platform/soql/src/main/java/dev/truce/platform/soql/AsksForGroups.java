package dev.truce.platform.soql;

/** Whether a selection has something in it that only groups of rows have: an aggregate, or a part of a date. */
final class AsksForGroups implements Selection.Visitor<Boolean>, SelectItem.Visitor<Boolean>, Term.Visitor<Boolean> {

    @Override
    public Boolean items(Selection.Items items) {
        return items.items().stream().anyMatch(item -> item.accept(this));
    }

    @Override
    public Boolean rowCount(Selection.RowCount count) {
        return false;
    }

    @Override
    public Boolean value(SelectItem.Value value) {
        return value.term().accept(this);
    }

    @Override
    public Boolean children(SelectItem.Children children) {
        return false;
    }

    @Override
    public Boolean typeOf(SelectItem.TypeOf typeOf) {
        return false;
    }

    @Override
    public Boolean fieldSet(SelectItem.FieldSet fieldSet) {
        return false;
    }

    @Override
    public Boolean field(Term.Field field) {
        return false;
    }

    @Override
    public Boolean datePart(Term.DatePart part) {
        return true;
    }

    @Override
    public Boolean aggregate(Term.Aggregate aggregate) {
        return true;
    }

    @Override
    public Boolean grouping(Term.GroupingOf grouping) {
        return true;
    }

    @Override
    public Boolean label(Term.Label label) {
        return false;
    }

    @Override
    public Boolean formatted(Term.Formatted formatted) {
        return formatted.of().accept(this);
    }

    @Override
    public Boolean converted(Term.Converted converted) {
        return false;
    }
}
