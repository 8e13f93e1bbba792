package dev.truce.handoffs.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the composition asks about a closed deal: facts by name for conditions, and what the layers match.
 * It reads the deal in the form of the event DealClosed.
 */
public final class DealFacts {
    /** Facts that the deal itself names so. */
    private static final Set<String> TOLD = Set.of(
            "type",
            "industry",
            "engagementType",
            "billingModel",
            "currencyIsoCode",
            "amount",
            "soldEffortHours",
            "reviewedEffortHours",
            "commitments",
            "openAssumptions");
    /** Facts that follow from it. */
    private static final Set<String> DERIVED = Set.of("hard", "deviations", "bespokeLines", "lines", "reviewed");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode deal;
    private final Map<String, Object> values = new HashMap<>();

    private DealFacts(JsonNode deal) {
        this.deal = deal;
        for (String name : TOLD) {
            JsonNode told = deal.path(name);
            if (told.isNumber()) {
                values.put(name, told.decimalValue());
            } else if (told.isTextual()) {
                values.put(name, told.textValue());
            }
        }
        values.put("hard", deal.path("hardDeadline").asBoolean(false));
        values.put("lines", BigDecimal.valueOf(deal.path("lines").size()));
        values.put("deviations", sum("deviations"));
        values.put(
                "bespokeLines",
                BigDecimal.valueOf(lines().stream()
                        .filter(line -> isEmpty(line, "offeringId"))
                        .count()));
        values.put("reviewed", !isEmpty(deal.path("deliveryReview"), "id"));
    }

    /** The facts as {@link #json()} wrote them. */
    public static DealFacts parse(String json) {
        try {
            return new DealFacts(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("Not the facts of a deal", malformed);
        }
    }

    public String json() {
        return deal.toString();
    }

    /** The facts of a deal in the form of the event DealClosed. */
    public static DealFacts of(JsonNode deal) {
        return new DealFacts(deal);
    }

    /** Every fact that a condition may ask for. */
    static Set<String> known() {
        Set<String> known = new TreeSet<>(TOLD);
        known.addAll(DERIVED);
        return known;
    }

    public JsonNode deal() {
        return deal;
    }

    Map<String, Object> values() {
        return values;
    }

    Optional<String> text(String fact) {
        return Optional.ofNullable(values.get(fact)).map(Object::toString);
    }

    /** Fingerprint of the scope that is sold; empty where it is not known. */
    public String scopeFingerprint() {
        return deal.path("scopeFingerprint").asText("");
    }

    String accountId() {
        return deal.path("accountId").asText();
    }

    List<String> offeringIds() {
        return lines().stream()
                .filter(line -> !isEmpty(line, "offeringId"))
                .map(line -> line.path("offeringId").textValue())
                .toList();
    }

    private List<JsonNode> lines() {
        List<JsonNode> lines = new ArrayList<>();
        deal.path("lines").forEach(lines::add);
        return lines;
    }

    private BigDecimal sum(String member) {
        return BigDecimal.valueOf(
                lines().stream().mapToLong(line -> line.path(member).asLong(0)).sum());
    }

    private static boolean isEmpty(JsonNode object, String member) {
        return object.path(member).asText("").isEmpty() || object.path(member).isNull();
    }
}
