package dev.truce.importer.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with columns in braces, such as {@code "{product} for {account}"}; a column may go through filters:
 * {@code "{sales_agent|slug}@crm.example"}. Empty when one of its columns is.
 */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private final String text;
    private final List<Place> places;

    /** @throws IllegalArgumentException when it names a filter that does not exist */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Template(String text) {
        this.text = text;
        this.places = PLACE.matcher(text).results().map(Place::of).toList();
    }

    public String fill(Row row) {
        StringBuilder filled = new StringBuilder();
        int filledTo = 0;
        for (Place place : places) {
            String value = place.valueIn(row);
            if (value.isEmpty()) {
                return "";
            }
            filled.append(text, filledTo, place.start()).append(value);
            filledTo = place.end();
        }
        return filled.append(text, filledTo, text.length()).toString();
    }

    private record Place(int start, int end, String column, List<TextFilter> filters) {

        static Place of(MatchResult found) {
            String[] parts = found.group(1).split("\\|");
            List<TextFilter> filters =
                    Arrays.stream(parts).skip(1).map(TextFilter::named).toList();
            return new Place(found.start(), found.end(), parts[0].strip(), filters);
        }

        String valueIn(Row row) {
            String value = row.cell(column);
            for (TextFilter filter : filters) {
                value = filter.apply(value);
            }
            return value;
        }
    }
}
