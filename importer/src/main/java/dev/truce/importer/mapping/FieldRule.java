package dev.truce.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one field of a record is made from a row.
 *
 * @param value the text, with columns in braces
 * @param daysFromToday instead of a value: the day of the import plus so many days
 * @param values what each text means; a text that is not listed is refused
 * @param times what a number is multiplied by
 * @param lookup the object whose record the text names by its external id
 * @param when the rows that the rule is for
 * @param onlyWhenNew whether the field is left alone where the record exists already
 */
public record FieldRule(
        Template value,
        @Nullable Integer daysFromToday,
        Map<String, String> values,
        @Nullable BigDecimal times,
        @Nullable String lookup,
        RowCondition when,
        boolean onlyWhenNew) {

    public FieldRule {
        values = Map.copyOf(values);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FieldRule of(String value) {
        return new FieldRule(new Template(value), null, Map.of(), null, null, RowCondition.ALWAYS, false);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static FieldRule of(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("daysFromToday") @Nullable Integer daysFromToday,
            @JsonProperty("values") @Nullable Map<String, String> values,
            @JsonProperty("times") @Nullable BigDecimal times,
            @JsonProperty("lookup") @Nullable String lookup,
            @JsonProperty("when") @Nullable RowCondition when,
            @JsonProperty("onlyWhenNew") boolean onlyWhenNew) {
        if ((value == null) == (daysFromToday == null)) {
            throw new IllegalArgumentException("A field has either a value or daysFromToday");
        }
        return new FieldRule(
                new Template(value == null ? "" : value),
                daysFromToday,
                values == null ? Map.of() : values,
                times,
                lookup,
                when == null ? RowCondition.ALWAYS : when,
                onlyWhenNew);
    }

    /**
     * The text of the field for this row, empty where it has none.
     *
     * @throws RowRejected when the row holds something that the mapping does not know
     */
    public String textFor(Row row, LocalDate today) {
        if (daysFromToday != null) {
            return today.plusDays(daysFromToday).toString();
        }
        String text = value.fill(row);
        if (text.isEmpty()) {
            return "";
        }
        if (!values.isEmpty() && !values.containsKey(text)) {
            throw new RowRejected("the mapping does not say what '%s' means".formatted(text));
        }
        String meant = values.getOrDefault(text, text);
        return times == null ? meant : multiplied(meant, times);
    }

    private static String multiplied(String text, BigDecimal factor) {
        try {
            return new BigDecimal(text).multiply(factor).toPlainString();
        } catch (NumberFormatException e) {
            throw new RowRejected("'%s' is not a number".formatted(text));
        }
    }
}
