package dev.truce.deals.review;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rating of every dimension. */
@Embeddable
class Ratings {
    private static final String BETWEEN = "\t";

    private @Nullable String skillsRating;
    private @Nullable String capacityRating;
    private @Nullable String timelineRating;
    private @Nullable String budgetRating;
    private @Nullable String technologyRating;
    private @Nullable String customerReadinessRating;
    private @Nullable String dependencyRating;
    private @Nullable String ratingNotes;

    void rate(List<DimensionRating> ratings) {
        Map<Dimension, String> words = new EnumMap<>(Dimension.class);
        List<String> notes = new ArrayList<>();
        for (DimensionRating rating : ratings) {
            Dimension code = Objects.requireNonNull(rating.code());
            words.put(code, Objects.requireNonNull(rating.rating()).words());
            if (rating.note() != null) {
                notes.add(code + BETWEEN + rating.note().replaceAll("\\s+", " "));
            }
        }
        this.skillsRating = words.get(Dimension.SKILLS);
        this.capacityRating = words.get(Dimension.CAPACITY);
        this.timelineRating = words.get(Dimension.TIMELINE);
        this.budgetRating = words.get(Dimension.BUDGET);
        this.technologyRating = words.get(Dimension.TECHNOLOGY);
        this.customerReadinessRating = words.get(Dimension.CUSTOMER_READINESS);
        this.dependencyRating = words.get(Dimension.DEPENDENCY);
        this.ratingNotes = notes.isEmpty() ? null : String.join("\n", notes);
    }

    @Nullable String of(Dimension dimension) {
        return switch (dimension) {
            case SKILLS -> skillsRating;
            case CAPACITY -> capacityRating;
            case TIMELINE -> timelineRating;
            case BUDGET -> budgetRating;
            case TECHNOLOGY -> technologyRating;
            case CUSTOMER_READINESS -> customerReadinessRating;
            case DEPENDENCY -> dependencyRating;
        };
    }

    boolean hasRed() {
        return Arrays.stream(Dimension.values())
                .anyMatch(code -> Rating.RED.words().equals(of(code)));
    }

    /** What was given, in the order of the dimensions. */
    List<DimensionRating> all() {
        Map<String, String> notes = ratingNotes == null
                ? Map.of()
                : ratingNotes
                        .lines()
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.indexOf(BETWEEN)),
                                line -> line.substring(line.indexOf(BETWEEN) + 1)));
        List<DimensionRating> all = new ArrayList<>();
        for (Dimension code : Dimension.values()) {
            String words = of(code);
            if (words != null) {
                all.add(new DimensionRating(
                        code, Rating.valueOf(words.toUpperCase(java.util.Locale.ROOT)), notes.get(code.name())));
            }
        }
        return all;
    }

    @Nullable String notes() {
        return ratingNotes == null ? null : ratingNotes.replace(BETWEEN, ": ");
    }
}
