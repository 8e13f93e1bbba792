package dev.truce.deals.catalog.offering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every deal takes over that sells an offering.
 *
 * @param offeringName what the offering is called
 * @param assumptions what it takes for granted, one statement each
 * @param exclusions what it does not include
 */
public record OfferingDefaults(String offeringName, List<String> assumptions, @Nullable String exclusions) {

    public OfferingDefaults {
        assumptions = List.copyOf(assumptions);
    }

    /** One statement a line. */
    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }
}
