package dev.truce.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file that feeds one object.
 *
 * @param object the object, by its API name
 * @param from the file
 * @param each a column: one record for each value it has, instead of one for each row
 * @param where the rows that the step is for
 * @param unless rows that the step is not for
 * @param key the external id of a record
 * @param fields how the fields are made; of several rules for a field the first one for the row counts
 * @param reject the rows that are refused although they are well-formed
 * @param totalsBy a column by whose values the report counts
 */
public record ImportStep(
        String object,
        String from,
        @Nullable String each,
        RowCondition where,
        @Nullable RowCondition unless,
        Template key,
        Map<String, List<FieldRule>> fields,
        List<Reject> reject,
        @Nullable String totalsBy) {

    @JsonCreator
    static ImportStep of(
            @JsonProperty(value = "object", required = true) String object,
            @JsonProperty(value = "from", required = true) String from,
            @JsonProperty("each") @Nullable String each,
            @JsonProperty("where") @Nullable RowCondition where,
            @JsonProperty("unless") @Nullable RowCondition unless,
            @JsonProperty(value = "key", required = true) String key,
            @JsonProperty(value = "fields", required = true) Map<String, List<FieldRule>> fields,
            @JsonProperty("reject") @Nullable List<Reject> reject,
            @JsonProperty("totalsBy") @Nullable String totalsBy) {
        return new ImportStep(
                object,
                from,
                each,
                where == null ? RowCondition.ALWAYS : where,
                unless,
                new Template(key),
                Collections.unmodifiableMap(new LinkedHashMap<>(fields)),
                Objects.requireNonNullElse(reject, List.of()),
                totalsBy);
    }

    public boolean isFor(Row row) {
        return where.holdsFor(row) && (unless == null || !unless.holdsFor(row));
    }

    /** What people call the step. */
    public String label() {
        return each == null
                ? "%s from %s".formatted(object, from)
                : "%s from %s, each %s".formatted(object, from, each);
    }

    /**
     * Lets only rows go on that the mapping takes.
     *
     * @throws RowRejected when the mapping refuses the row
     */
    public void requireAcceptable(Row row) {
        for (Reject refused : reject) {
            if (refused.when().holdsFor(row)) {
                throw new RowRejected(refused.because());
            }
        }
    }

    /**
     * The external id that the row is loaded under.
     *
     * @throws RowRejected when the row has nothing to make the external id of
     */
    public String keyOf(Row row) {
        String external = key.fill(row);
        if (external.isEmpty()) {
            throw new RowRejected("the row has no key");
        }
        return external;
    }
}
