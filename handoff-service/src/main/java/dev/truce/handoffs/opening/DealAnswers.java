package dev.truce.handoffs.opening;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.template.ChecklistFacts;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.handoffs.template.PrefillPath;
import java.util.Optional;

/** What a deal says to the items of a checklist. Its facts are put in the form that paths read once, for all items. */
final class DealAnswers {
    private final JsonNode facts;

    DealAnswers(ChecklistFacts deal) {
        this.facts = deal.json();
    }

    /** Empty when the item is not prefilled, or the deal does not say it. */
    Optional<JsonNode> to(ItemDefinition definition) {
        ItemDefinition.Prefill prefill = definition.prefill();
        return prefill == null
                ? Optional.empty()
                : PrefillPath.parse(prefill.path()).in(facts);
    }
}
