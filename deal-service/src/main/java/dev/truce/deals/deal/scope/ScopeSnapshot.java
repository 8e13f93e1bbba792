package dev.truce.deals.deal.scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A scope as one text: a line for each fact, with its field, the kind of its value, and the value. */
final class ScopeSnapshot {
    private ScopeSnapshot() {}

    static String of(Map<String, @Nullable Object> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + '\t' + kindOf(fact.getValue()) + '\t' + text(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Scope read(String snapshot) {
        Scope scope = new Scope();
        snapshot.lines().forEach(line -> {
            String[] parts = line.split("\t", 3);
            scope.with(parts[0], value(parts[1], parts[2]));
        });
        return scope;
    }

    static String text(@Nullable Object fact) {
        if (fact == null) {
            return "";
        }
        return fact instanceof BigDecimal number ? number.toPlainString() : fact.toString();
    }

    private static char kindOf(@Nullable Object fact) {
        if (fact == null) {
            return '-';
        }
        if (fact instanceof BigDecimal) {
            return 'n';
        }
        return fact instanceof LocalDate ? 'd' : 't';
    }

    private static @Nullable Object value(String kind, String text) {
        return switch (kind) {
            case "-" -> null;
            case "n" -> new BigDecimal(text);
            case "d" -> LocalDate.parse(text);
            default -> text;
        };
    }
}
