package dev.truce.handoffs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads numbers, percentages and amounts of money. */
final class Numbers {
    private static final int MOST_DIGITS = 18;
    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Numbers() {}

    static JsonNode number(JsonNode sent, AnswerRules rules, Reading reading) {
        return within(sent, rules.min(), rules.max(), reading);
    }

    static JsonNode percent(JsonNode sent, AnswerRules rules, Reading reading) {
        BigDecimal min = rules.min() == null ? BigDecimal.ZERO : rules.min();
        BigDecimal max = rules.max() == null ? HUNDRED : rules.max();
        return within(sent, min, max, reading);
    }

    static JsonNode money(JsonNode sent, AnswerRules rules, Reading reading) {
        if (!sent.isObject()) {
            return reading.wrong(
                    "must be an amount with its currency, such as {\"amount\": 1200.00, \"currency\": \"EUR\"}");
        }
        JsonNode amount = within(sent.path("amount"), rules.min(), rules.max(), reading.at("amount"));
        if (amount.isNumber() && amount.decimalValue().stripTrailingZeros().scale() > CENTS) {
            reading.at("amount").wrong("must have at most 2 digits behind the point");
        }
        String currency = sent.path("currency").asText("");
        if (!CURRENCIES.contains(currency)) {
            reading.at("currency").wrong("must be an ISO 4217 code such as EUR");
        }
        return JsonNodeFactory.instance.objectNode().put("currency", currency).set("amount", amount);
    }

    private static JsonNode within(JsonNode sent, @Nullable BigDecimal min, @Nullable BigDecimal max, Reading reading) {
        if (!sent.isNumber()) {
            return reading.wrong("must be a number");
        }
        BigDecimal number = sent.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return reading.wrong("must have at most %d digits".formatted(MOST_DIGITS));
        }
        if (min != null && number.compareTo(min) < 0) {
            return reading.wrong("must be at least %s".formatted(min.toPlainString()));
        }
        if (max != null && number.compareTo(max) > 0) {
            return reading.wrong("must be at most %s".formatted(max.toPlainString()));
        }
        return DecimalNode.valueOf(number);
    }
}
