package dev.truce.handoffs.template;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of a shipped template. */
final class ShippedItem {
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
        new ShippedRow(shipped.path("row").asText()).describe(item);
        describeRules(item, shipped.path("rules"));
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
}
