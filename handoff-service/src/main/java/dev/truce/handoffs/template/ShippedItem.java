package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item of a shipped template. Its row is written as the tables of the specification are:
 * {@code kind | requirement | provider | verifier | due | gate}.
 */
final class ShippedItem {
    private static final int COLUMNS = 6;
    /** {@code CHOICE(A;B)}, {@code PERCENT 0-50}, {@code DOCUMENT_LINK(+sha256)}. */
    private static final Pattern KIND = Pattern.compile("([A-Za-z_:+<>]+)(?:\\((.*)\\))?(?: (\\d+)-(\\d+))?");
    /** {@code EC-5}: five business days before the expected close. */
    private static final Pattern DUE = Pattern.compile("(EC|C|S|A|K|P)([+-]\\d+)");

    private static final Map<String, DueAnchor> ANCHORS = Map.of(
            "EC", DueAnchor.EXPECTED_CLOSE,
            "C", DueAnchor.CLOSED,
            "S", DueAnchor.SUBMITTED,
            "A", DueAnchor.ACCEPTED,
            "K", DueAnchor.KICKOFF,
            "P", DueAnchor.PROJECT_START);
    private final JsonNode shipped;

    ShippedItem(JsonNode shipped) {
        this.shipped = shipped;
    }

    /** Writes it into a new row, through the methods an administrator's changes go through. */
    void describe(HandoffTemplateItem item) {
        item.callIt(shipped.path("key").asText());
        item.fileUnder(shipped.path("section").textValue());
        item.word(shipped.path("item").textValue());
        item.explain(shipped.path("why").textValue());
        item.exemplify(shipped.path("example").textValue());
        item.lock(shipped.path("locked").asBoolean(false));
        item.makeHardGate(shipped.path("hardGate").asBoolean(false));
        item.askForProvenance(word(Provenance.class, shipped.path("min").textValue()));
        if (shipped.has("prefill")) {
            item.prefillFrom(shipped.path("prefill").path("path").textValue());
            item.prefillAs(
                    word(Provenance.class, shipped.path("prefill").path("as").textValue()));
        }
        describeRow(item);
        describeRules(item, shipped.path("rules"));
    }

    private void describeRow(HandoffTemplateItem item) {
        String[] columns = shipped.path("row").asText().split("\\|", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("The row of %s needs %d columns".formatted(item.itemKey(), COLUMNS));
        }
        describeKind(item, columns[0].strip());
        describeRequirement(item, columns[1].strip());
        item.letProvide(roles(columns[2].strip()));
        item.letVerify(roles(columns[3].strip()));
        describeDue(item, columns[4].strip());
        item.askBefore(word(Gate.class, columns[5].strip()));
    }

    private static void describeKind(HandoffTemplateItem item, String text) {
        Matcher kind = matched(KIND, text);
        item.takeAnswersOf(kind.group(1));
        if ("+sha256".equals(kind.group(2))) {
            item.askForChecksum(true);
        } else {
            item.offer(kind.group(2));
        }
        if (kind.group(3) != null) {
            item.boundBelow(new BigDecimal(kind.group(3)));
            item.boundAbove(new BigDecimal(kind.group(4)));
        }
    }

    private static void describeRequirement(HandoffTemplateItem item, String text) {
        if (text.startsWith("C(")) {
            item.require(Picklist.word(Requirement.CONDITIONAL));
            item.requireWhen(text.substring(2, text.length() - 1));
        } else {
            item.require(Picklist.word(text.equals("R") ? Requirement.REQUIRED : Requirement.OPTIONAL));
        }
    }

    private static void describeDue(HandoffTemplateItem item, String text) {
        Matcher due = matched(DUE, text);
        item.countDueFrom(Picklist.word(ANCHORS.getOrDefault(due.group(1), DueAnchor.CLOSED)));
        item.dueAfter(Integer.parseInt(due.group(2)));
    }

    private static void describeRules(HandoffTemplateItem item, JsonNode rules) {
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            JsonNode value = rule.getValue();
            switch (rule.getKey()) {
                case "minLength" -> item.askForLength(value.intValue());
                case "minItems" -> item.askForItems(value.intValue());
                case "min" -> item.boundBelow(value.decimalValue());
                case "emptyAttestation" -> item.letAttestEmptiness(value.textValue());
                case "excludedSide" -> item.exclude(value.textValue());
                default ->
                    throw new IllegalStateException("%s is no rule of %s".formatted(rule.getKey(), item.itemKey()));
            }
        }
    }

    private static @Nullable String roles(String names) {
        return names.equals("NONE")
                ? null
                : Arrays.stream(names.split("[+/]"))
                        .map(name -> word(ItemRole.class, name.equals("PM") ? "PROJECT_MANAGER" : name))
                        .collect(Collectors.joining(";"));
    }

    private static <E extends Enum<E>> @Nullable String word(Class<E> type, @Nullable String name) {
        return name == null ? null : Picklist.word(Picklist.read(type, name));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("'%s' cannot be read in a shipped template".formatted(text));
        }
        return matcher;
    }
}
