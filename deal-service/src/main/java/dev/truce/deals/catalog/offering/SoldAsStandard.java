package dev.truce.deals.catalog.offering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a deal line takes over from the offering it sells.
 *
 * @param needsDelivery whether somebody has to deliver it
 * @param price price of one, in the offering's currency
 * @param effortHours hours that one usually takes
 * @param ranges within which a line still sells the standard
 * @param skills what people must be able to do to deliver it
 * @param unitId the unit that delivers it
 * @param durationDays how many days it takes at least, or usually where nobody has said
 */
public record SoldAsStandard(
        String id,
        String name,
        boolean active,
        boolean needsDelivery,
        @Nullable BigDecimal price,
        @Nullable BigDecimal effortHours,
        Ranges ranges,
        List<String> skills,
        @Nullable String unitId,
        @Nullable Integer durationDays) {

    public SoldAsStandard {
        skills = List.copyOf(skills);
    }

    /** Within which price and effort of one a line still sells the standard. */
    public record Ranges(Range price, Range effortHours) {
        public static final Ranges UNLIMITED = new Ranges(Range.UNLIMITED, Range.UNLIMITED);

        /** In which ways one is outside, in words. */
        public Stream<String> departures(BigDecimal priceOfOne, BigDecimal hoursOfOne) {
            return Stream.of(price.departure("a price", priceOfOne), effortHours.departure("an effort", hoursOfOne))
                    .flatMap(Optional::stream);
        }
    }

    /** From a lowest to a highest value, both included; null is no limit. */
    public record Range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        public static final Range UNLIMITED = new Range(null, null);

        /** In which way the value is outside, in words; empty when it is not. */
        public Optional<String> departure(String what, BigDecimal value) {
            if (lowest != null && value.compareTo(lowest) < 0) {
                return Optional.of(
                        "%s of %s is below the standard minimum of %s".formatted(what, plain(value), plain(lowest)));
            }
            if (highest != null && value.compareTo(highest) > 0) {
                return Optional.of(
                        "%s of %s is above the standard maximum of %s".formatted(what, plain(value), plain(highest)));
            }
            return Optional.empty();
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
