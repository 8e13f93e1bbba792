package dev.truce.deals.planning.feasibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an earliest go-live was worked out, step by step, so that anybody can check it. */
final class FeasibilityInWords {

    private FeasibilityInWords() {}

    static List<String> of(
            LocalDate start, int duration, List<Feasibility.UnitRoom> rooms, @Nullable LocalDate earliest) {
        List<String> why = new ArrayList<>();
        why.add("Work begins on %s.".formatted(start));
        if (duration > 0) {
            why.add("The longest offering takes %d days: %s.".formatted(duration, start.plusDays(duration)));
        }
        rooms.forEach(room -> {
            why.add(room(room));
            holidays(room).ifPresent(why::add);
        });
        why.add(
                earliest == null
                        ? "There is no room for it within %d months.".formatted(CapacityPlan.HORIZON_MONTHS)
                        : "The latest of these is the earliest go-live: %s.".formatted(earliest));
        return why;
    }

    private static Optional<String> holidays(Feasibility.UnitRoom room) {
        List<LocalDate> holidays = room.months().stream()
                .flatMap(month -> month.holidays().stream())
                .toList();
        return holidays.isEmpty()
                ? Optional.empty()
                : Optional.of("%s does not work on %s; each takes a business day's share of its month."
                        .formatted(
                                room.unitName(),
                                holidays.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
    }

    private static String room(Feasibility.UnitRoom room) {
        if (room.monthlyCapacityHours() == null) {
            return "%s has not said how many hours it can work, so it restricts nothing.".formatted(room.unitName());
        }
        return "%s needs %s hours and finds them among %s a month, less what it has promised and expects, by %s."
                .formatted(
                        room.unitName(),
                        room.neededHours().toPlainString(),
                        room.monthlyCapacityHours().toPlainString(),
                        room.done() == null ? "no day within the horizon" : room.done());
    }
}
