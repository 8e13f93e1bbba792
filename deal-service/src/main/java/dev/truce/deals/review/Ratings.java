package dev.truce.deals.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
public class Ratings {
    private static final String BETWEEN = "\t";

    @Enumerated(EnumType.STRING)
    private @Nullable Rating skillsRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating capacityRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating timelineRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating budgetRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating technologyRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating customerReadinessRating;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating dependencyRating;

    private @Nullable String ratingNotes;

    void rate(List<DimensionRating> ratings) {
        Map<Dimension, Rating> given = new EnumMap<>(Dimension.class);
        List<String> notes = new ArrayList<>();
        for (DimensionRating rating : ratings) {
            Dimension code = Objects.requireNonNull(rating.code());
            given.put(code, Objects.requireNonNull(rating.rating()));
            if (rating.note() != null) {
                notes.add(code + BETWEEN + rating.note().replaceAll("\\s+", " "));
            }
        }
        this.skillsRating = given.get(Dimension.SKILLS);
        this.capacityRating = given.get(Dimension.CAPACITY);
        this.timelineRating = given.get(Dimension.TIMELINE);
        this.budgetRating = given.get(Dimension.BUDGET);
        this.technologyRating = given.get(Dimension.TECHNOLOGY);
        this.customerReadinessRating = given.get(Dimension.CUSTOMER_READINESS);
        this.dependencyRating = given.get(Dimension.DEPENDENCY);
        this.ratingNotes = notes.isEmpty() ? null : String.join("\n", notes);
    }

    @Nullable Rating of(Dimension dimension) {
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

    public boolean hasRed() {
        return Arrays.stream(Dimension.values()).anyMatch(code -> of(code) == Rating.RED);
    }

    /** What was given, in the order of the dimensions. */
    public List<DimensionRating> all() {
        Map<String, String> notes = ratingNotes == null
                ? Map.of()
                : ratingNotes
                        .lines()
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.indexOf(BETWEEN)),
                                line -> line.substring(line.indexOf(BETWEEN) + 1)));
        List<DimensionRating> all = new ArrayList<>();
        for (Dimension code : Dimension.values()) {
            Rating given = of(code);
            if (given != null) {
                all.add(new DimensionRating(code, given, notes.get(code.name())));
            }
        }
        return all;
    }

    @Nullable String notes() {
        return ratingNotes == null ? null : ratingNotes.replace(BETWEEN, ": ");
    }
}
