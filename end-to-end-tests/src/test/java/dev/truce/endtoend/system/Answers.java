package dev.truce.endtoend.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A plausible answer to any item of a checklist: the example it shows, or else a value of its kind. */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSAGE =
            "Told by the customer in the workshop, written down and read back to them word for word,"
                    + " so that nobody has to remember it differently.";

    private static final String CHECKSUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final List<String> choices;
    private final String userId;

    private Answers(List<String> choices, String userId) {
        this.choices = choices;
        this.userId = userId;
    }

    /** @param item as the checklist shows it */
    static Object to(Map<String, Object> item, String someUserId) {
        Object example = item.get("exampleAnswer");
        String kind = String.valueOf(item.get("kind"));
        if (example != null && !kind.contains("DATE") && !kind.contains("USER") && !kind.contains("CHOICE")) {
            return example.toString().matches("(?s)[\\[{].*") ? parse(example.toString()) : example;
        }
        return new Answers(choices(item), someUserId).ofKind(kind);
    }

    private static List<String> choices(Map<String, Object> item) {
        return item.get("rules") instanceof Map<?, ?> rules
                        && rules.get("choices") instanceof List<?> choices
                        && !choices.isEmpty()
                ? choices.stream().map(String::valueOf).toList()
                : List.of("As agreed");
    }

    private Object ofKind(String kind) {
        if (kind.startsWith("LIST<")) {
            return List.of(entry(kind.substring(5, kind.length() - 1)));
        }
        if (kind.equals("LIST")) {
            return List.of("A thing that was agreed");
        }
        if (kind.contains("+") || kind.contains(":")) {
            Map<String, Object> parts = new LinkedHashMap<>();
            for (String part : kind.split("\\+", -1)) {
                int colon = part.indexOf(':');
                String single = part.substring(colon + 1);
                parts.put(colon < 0 ? memberName(single) : part.substring(0, colon), single(single));
            }
            return parts;
        }
        return single(kind);
    }

    private Object entry(String shape) {
        String soon = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        return switch (shape) {
            case "COMMITMENT", "EXCLUSION" -> Map.of("statement", PASSAGE);
            case "ASSUMPTION" ->
                Map.of(
                        "statement",
                        PASSAGE,
                        "basis",
                        "Their IT lead said so",
                        "validateBy",
                        soon,
                        "costBearer",
                        "Customer");
            case "RISK" -> Map.of("statement", PASSAGE, "mitigation", "We look at it every week");
            case "CRITERION" -> Map.of("metric", "Wrong delivery dates", "target", "1 %", "baseline", "10 %");
            case "SYSTEM" -> Map.of("name", "Order portal", "use", "Integrated");
            case "NUMBER", "MONEY", "PERCENT" -> Map.of("name", "Consultant", "value", single(shape));
            default -> ofKind(shape);
        };
    }

    private Object single(String kind) {
        return switch (kind) {
            case "NUMBER" -> 5;
            case "PERCENT" -> 10;
            case "MONEY" -> Map.of("amount", 1200, "currencyIsoCode", "EUR");
            case "DATE" -> LocalDate.now(ZoneOffset.UTC).toString();
            case "BOOLEAN", "ATTESTATION" -> true;
            case "CONTACT" -> Map.of("name", "Petra Lindqvist", "email", "petra.lindqvist@example.com");
            case "USER" -> userId;
            case "DOCUMENT_LINK" -> Map.of("url", "https://documents.example.com/signed.pdf", "sha256", CHECKSUM);
            case "CHOICE" -> choices.get(0).split("=", 2)[0];
            case "MULTI_CHOICE" -> List.of(choices.get(0).split("=", 2)[0]);
            default -> PASSAGE;
        };
    }

    private static String memberName(String kind) {
        String[] words = kind.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static Object parse(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("the example is not JSON: " + json, notJson);
        }
    }
}
