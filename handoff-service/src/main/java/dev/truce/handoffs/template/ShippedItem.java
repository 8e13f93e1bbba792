package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        item.question().fileUnder(shipped.path("section").textValue());
        item.question().word(shipped.path("item").textValue());
        item.question().explain(shipped.path("why").textValue());
        item.question().exemplify(shipped.path("example").textValue());
        item.duty().lock(shipped.path("locked").asBoolean(false));
        item.duty().makeHardGate(shipped.path("hardGate").asBoolean(false));
        item.question().askForProvenance(provenance(shipped.path("min")));
        if (shipped.has("prefill")) {
            item.question().prefillFrom(shipped.path("prefill").path("path").textValue());
            item.question().prefillAs(provenance(shipped.path("prefill").path("as")));
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
        item.duty().letProvide(roles(columns[2].strip()));
        item.duty().letVerify(roles(columns[3].strip()));
        describeDue(item, columns[4].strip());
        item.duty().askBefore(Gate.valueOf(columns[5].strip()));
    }

    private static void describeKind(HandoffTemplateItem item, String text) {
        Matcher kind = matched(KIND, text);
        item.question().takeAnswersOf(kind.group(1));
        if ("+sha256".equals(kind.group(2))) {
            item.rules().askForChecksum(true);
        } else {
            item.rules().offer(kind.group(2));
        }
        if (kind.group(3) != null) {
            item.rules().boundBelow(new BigDecimal(kind.group(3)));
            item.rules().boundAbove(new BigDecimal(kind.group(4)));
        }
    }

    private static void describeRequirement(HandoffTemplateItem item, String text) {
        if (text.startsWith("C(")) {
            item.duty().require(Requirement.CONDITIONAL);
            item.duty().requireWhen(text.substring(2, text.length() - 1));
        } else {
            item.duty().require(text.equals("R") ? Requirement.REQUIRED : Requirement.OPTIONAL);
        }
    }

    private static void describeDue(HandoffTemplateItem item, String text) {
        Matcher due = matched(DUE, text);
        item.duty().countDueFrom(ANCHORS.getOrDefault(due.group(1), DueAnchor.CLOSED));
        item.duty().dueAfter(Integer.parseInt(due.group(2)));
    }

    private static void describeRules(HandoffTemplateItem item, JsonNode rules) {
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            JsonNode value = rule.getValue();
            switch (rule.getKey()) {
                case "minLength" -> item.rules().askForLength(value.intValue());
                case "minItems" -> item.rules().askForItems(value.intValue());
                case "min" -> item.rules().boundBelow(value.decimalValue());
                case "emptyAttestation" -> item.rules().letAttestEmptiness(value.textValue());
                case "excludedSide" -> item.rules().exclude(Labelled.of(Side.class, value.textValue()));
                default ->
                    throw new IllegalStateException("%s is no rule of %s".formatted(rule.getKey(), item.itemKey()));
            }
        }
    }

    private static @Nullable Provenance provenance(JsonNode name) {
        return name.isTextual() ? Provenance.valueOf(name.textValue()) : null;
    }

    private static ItemRoles roles(String names) {
        return names.equals("NONE")
                ? ItemRoles.NONE
                : new ItemRoles(Arrays.stream(names.split("[+/]"))
                        .map(name -> name.equals("PM") ? ItemRole.PROJECT_MANAGER : ItemRole.valueOf(name))
                        .toList());
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("'%s' cannot be read in a shipped template".formatted(text));
        }
        return matcher;
    }
}
