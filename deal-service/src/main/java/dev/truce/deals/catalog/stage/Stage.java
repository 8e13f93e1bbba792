package dev.truce.deals.catalog.stage;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a deal can stand.
 *
 * @param name what {@code StageName} holds
 * @param label what a person reads
 * @param order position among the stages; a deal goes backward when it moves to a lower one
 * @param active whether deals may enter it
 * @param closed whether it ends a deal
 * @param won whether it ends a deal well
 * @param probability chance of winning in percent, unless somebody says otherwise
 * @param forecastCategory how the forecast counts the deal
 * @param requiredFields API names of the fields a deal must have to enter it
 * @param allowedPrevious names of the stages it can be entered from; empty means any
 */
public record Stage(
        String name,
        String label,
        int order,
        boolean active,
        boolean closed,
        boolean won,
        BigDecimal probability,
        String forecastCategory,
        List<String> requiredFields,
        List<String> allowedPrevious) {

    public Stage {
        requiredFields = List.copyOf(requiredFields);
        allowedPrevious = List.copyOf(allowedPrevious);
    }

    public boolean canFollow(String stageName) {
        return allowedPrevious.isEmpty() || allowedPrevious.stream().anyMatch(stageName::equalsIgnoreCase);
    }

    public boolean isBefore(Stage other) {
        return order < other.order;
    }
}
